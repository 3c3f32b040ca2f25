package coop.impulsion.committee.model;

import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;

/** Texts that commands bring: stripped, not too long. */
final class Texts {

    private Texts() {}

    static String required(String text, String field, Reason missing, int longest) {
        String kept = optional(text, field, longest);
        if (kept == null) {
            throw new CommitteeRefused(missing, field);
        }
        return kept;
    }

    /** Null for nothing. */
    static String optional(String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new CommitteeRefused(Reason.TEXT_TOO_LONG, field, longest);
        }
        return text.strip();
    }
}
