package coop.impulsion.application;

import java.util.List;

/**
 * What is not right yet at a field.
 *
 * @param arguments what the message names, in the order of its placeholders
 */
public record FormProblem(FormStep step, String field, Code code, List<Object> arguments) {

    /** What is wrong; the page's words stand under {@code application.problem.CODE}. */
    public enum Code {
        MISSING,
        /** Argument: the most characters. */
        TOO_LONG,
        NOT_AN_AMOUNT,
        NOT_ABOVE_ZERO,
        NOT_A_DATE,
        NOT_A_NUMBER,
        /** Arguments: least and most. */
        OUT_OF_RANGE,
        NOT_A_CHOICE,
        SIREN_INVALID,
        COMMUNE_UNKNOWN,
        EMAIL_INVALID,
        NOT_CONFIRMED,
        /** At least one row is wanted. */
        NO_ROW,
        NOTHING_REQUESTED,
        /** Arguments: asked, budgeted in that category. */
        ABOVE_BUDGET,
        /** Arguments: costs, resources, difference. */
        NOT_BALANCED,
        /** Arguments: acceptable loss, asked. */
        ABOVE_REQUEST,
        STARTS_IN_THE_PAST
    }

    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    public static FormProblem at(FormField field, Code code, Object... arguments) {
        return new FormProblem(field.step(), field.key(), code, List.of(arguments));
    }
}
