package coop.impulsion.committee;

import coop.impulsion.money.Money;
import java.time.Instant;

/**
 * A session as lists show it.
 *
 * @param place null for a video meeting
 * @param granted sum of what was granted so far
 * @param releasedAt when its decisions were told to the carriers, null before
 */
public record SessionView(
        SessionId id,
        String number,
        Instant startsAt,
        String place,
        String link,
        SessionStatus status,
        int items,
        int decided,
        Money granted,
        Instant releasedAt,
        long version) {}
