package coop.impulsion.committee.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.ItemView;
import java.math.BigDecimal;

/** Averages as they are written in France, ids as they stand in addresses, and the colours of states beside their words. */
final class CommitteeWords {

    private CommitteeWords() {}

    /** {@code 4,2}; the empty text for none. */
    static String decimal(BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }

    /** The id in an address; whatever is none is somebody's guess, and there is nothing to find. */
    static ItemId itemId(String typed) {
        return new ItemId(id(typed));
    }

    static long id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(typed));
        }
        return Long.parseLong(typed);
    }

    static String tone(ItemView item) {
        return switch (item.status()) {
            case PENDING -> "neutral";
            case VOTING -> "ochre";
            case VOTED -> "waiting";
            case DECIDED ->
                switch (item.outcome()) {
                    case GRANT, GRANT_WITH_CONDITIONS -> "good";
                    case DEFER -> "waiting";
                    case REFUSE -> "bad";
                };
        };
    }
}
