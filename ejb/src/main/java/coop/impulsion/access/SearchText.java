package coop.impulsion.access;

import coop.impulsion.basis.store.Row;

/**
 * What somebody looks for.
 *
 * @param text as typed, without the spaces around it
 * @param most how many items of a kind are wanted
 */
public record SearchText(String text, int most) {

    /** For {@code LOWER(…) LIKE}: anywhere in the text. */
    public String pattern() {
        return Row.pattern(text);
    }
}
