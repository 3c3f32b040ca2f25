package coop.impulsion.application.web;

import coop.impulsion.application.AskCorrection;
import java.util.List;

/**
 * A field of the form as a page draws it.
 *
 * @param id of its input
 * @param name under which it is sent, the field's key
 * @param label the question
 * @param help or the empty text
 * @param isOptional whether it may be left out
 * @param input how it is answered: TEXT, LONG, SHORT, AMOUNT, EMAIL, SELECT or PLACE
 * @param unit shown behind the input, or the empty text
 * @param shown what is in the input
 * @param read the same as a sentence reads it
 * @param mark of what is kept, to be sent back
 * @param choices of a SELECT
 * @param candidates places that an unclear PLACE may mean
 * @param problem what is not right, or null
 * @param isOpen whether it may be written in
 * @param correction what is asked to be corrected here, or null
 */
public record Question(
        String id,
        String name,
        String label,
        String help,
        boolean isOptional,
        String input,
        String unit,
        int longest,
        String shown,
        String read,
        String mark,
        List<Choice> choices,
        List<String> candidates,
        String problem,
        boolean isOpen,
        AskCorrection.Field correction) {

    /** One of the answers to choose from. */
    public record Choice(String name, String label, boolean isChosen) {}

    /** Id of the input for a field: {@code f-need.problem}. */
    static String id(String key) {
        return "f-" + key;
    }
}
