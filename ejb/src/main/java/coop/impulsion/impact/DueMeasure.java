package coop.impulsion.impact;

import java.time.LocalDate;

/**
 * A measure that a project owes: it aims at something and has not measured it for three months.
 *
 * @param lastOn day of the last measure, null if there is none
 * @param dueOn day since which it is due, null if there was never one
 */
public record DueMeasure(
        String projectNumber, String projectName, String indicator, String label, LocalDate lastOn, LocalDate dueOn) {}
