package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;

/** Texts that commands bring: stripped, present, not too long. */
final class Texts {

    private Texts() {}

    static String required(String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            throw new ApplicationRefused(Reason.TEXT_MISSING, field);
        }
        return within(text.strip(), field, longest);
    }

    /** Null for nothing. */
    static String optional(String text, String field, int longest) {
        return text == null || text.isBlank() ? null : within(text.strip(), field, longest);
    }

    private static String within(String text, String field, int longest) {
        if (text.length() > longest) {
            throw new ApplicationRefused(Reason.TEXT_TOO_LONG, field, longest);
        }
        return text;
    }
}
