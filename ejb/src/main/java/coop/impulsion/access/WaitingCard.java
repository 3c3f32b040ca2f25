package coop.impulsion.access;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One kind of thing that waits for a user, shown as a card of <i>À faire</i>: "3 appels de fonds en retard, le plus
 * ancien du 12/10/2026".
 *
 * @param messageKey the card's sentence, with the count as {@code {0}}, for example {@code commitment.waiting.LATE_CALLS}
 * @param count how many things wait, at least one
 * @param nearestOn the nearest day that matters (due date, session, end of a campaign), or null when there is none
 * @param link the page where they are dealt with, from the context root, for example {@code /commitment/list.xhtml?due=late}
 */
public record WaitingCard(String messageKey, long count, LocalDate nearestOn, String link) {

    public WaitingCard {
        Objects.requireNonNull(messageKey, "messageKey");
        Objects.requireNonNull(link, "link");
        if (count < 1) {
            throw new IllegalArgumentException("nothing waits: " + messageKey);
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("not a page of this installation: " + link);
        }
    }
}
