package coop.impulsion.application;

import java.time.Instant;

/**
 * A line of the checklist for one application.
 *
 * @param automatic what the data say
 * @param given a person's answer, which counts before the automatic one; null if none
 * @param note of that person
 */
public record CheckView(
        CheckId id,
        CheckKind kind,
        String title,
        String help,
        AutomaticAnswer automatic,
        CheckAnswer given,
        String note,
        String givenBy,
        Instant givenAt) {

    /** The answer that counts, null while there is none. */
    public CheckAnswer answer() {
        return given != null ? given : automatic.answer();
    }
}
