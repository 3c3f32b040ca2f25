package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;

/** Free text as the award's commands bring it: stripped, blank is none, never cut. */
final class Words {

    private Words() {}

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws AwardRefused {@code TEXT_TOO_LONG} at that field */
    static String atMost(String text, int longest, String field) {
        String kept = orNull(text);
        if (kept != null && kept.length() > longest) {
            throw new AwardRefused(Reason.TEXT_TOO_LONG, field, longest);
        }
        return kept;
    }

    /** @throws AwardRefused the given reason if there is no text, {@code TEXT_TOO_LONG} if there is too much */
    static String required(String text, int longest, Reason missing, String field) {
        String kept = atMost(text, longest, field);
        if (kept == null) {
            throw new AwardRefused(missing, field);
        }
        return kept;
    }
}
