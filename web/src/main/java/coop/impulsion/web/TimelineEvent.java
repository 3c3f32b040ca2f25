package coop.impulsion.web;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of {@code <i:timeline>}: "22/11/2026 à 14:05, Engagement signé, 25 000,00 €, Marie Perrin".
 *
 * @param isoTime for machines
 * @param time for readers
 * @param title what happened, in a few words
 * @param text more of it, or null
 * @param by who did it, or null
 */
public record TimelineEvent(String isoTime, String time, String title, String text, String by) {

    /** Something that happened at a moment. */
    public static TimelineEvent at(Instant at, String title, String text, String by) {
        return new TimelineEvent(at.toString(), FrenchFormat.moment(at), title, text, by);
    }

    /** Something that counts from a day on: a signature, a due date. */
    public static TimelineEvent on(LocalDate on, String title, String text, String by) {
        return new TimelineEvent(on.toString(), FrenchFormat.day(on), title, text, by);
    }
}
