package coop.impulsion.application;

import java.util.List;

/**
 * What the data say of a line of the checklist, with the reason.
 *
 * @param answer null when they do not allow one
 * @param arguments what the reason's words name, in the order of their placeholders
 */
public record AutomaticAnswer(CheckAnswer answer, Because because, List<Object> arguments) {

    /** Why; the page's words stand under {@code application.because.CODE}. */
    public enum Because {
        /** Arguments: commune. */
        IN_TERRITORY,
        OUTSIDE_TERRITORY,
        TERRITORY_NOT_SET,
        /** Argument: asked. */
        WITHIN_BUDGET,
        /** Arguments: asked, budget. */
        ABOVE_BUDGET,
        /** Argument: SIREN. */
        SIREN_GIVEN,
        NO_LEGAL_PERSON,
        /** Arguments: received, asked, ceiling. */
        ROOM_LEFT,
        NO_ROOM,
        CEILING_NOT_SET,
        /** Looked at by a person. */
        BY_HAND
    }

    public AutomaticAnswer {
        arguments = List.copyOf(arguments);
    }

    public static AutomaticAnswer of(CheckAnswer answer, Because because, Object... arguments) {
        return new AutomaticAnswer(answer, because, List.of(arguments));
    }
}
