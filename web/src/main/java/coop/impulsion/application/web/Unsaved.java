package coop.impulsion.application.web;

import coop.impulsion.web.Texts;
import java.util.Map;

/**
 * What was sent from a form and could not be saved, handed to the page that shows it again.
 *
 * @param words as they would have been kept, by field key
 * @param field where the reason is said, or null for the page as a whole
 * @param text the reason
 */
record Unsaved(Map<String, String> words, String field, String text) {

    /** Name of the request's attribute. */
    static final String ATTRIBUTE = "coop.impulsion.application.web.Unsaved";

    /** What the other person wrote in the field, in a sentence. */
    static String theirs(Texts texts, String read) {
        return texts.of("application.form.theirs", read.isEmpty() ? texts.get("application.nothing") : read);
    }
}
