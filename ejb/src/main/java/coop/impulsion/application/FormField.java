package coop.impulsion.application;

import java.util.List;

/**
 * A field of the application form.
 *
 * @param key what it is kept and corrected under: {@code need.problem}, {@code cost.3.amount}, {@code grid.ANCHORING}
 * @param asked what the page's words are found under: for a row's field without its number, {@code cost.amount}
 * @param longest the most characters
 * @param least of a number, else 0
 * @param most of a number, else 0
 * @param choices names to choose from; empty unless the kind is {@code CHOICE}
 */
public record FormField(
        String key,
        String asked,
        FormStep step,
        FieldKind kind,
        boolean isRequired,
        int longest,
        int least,
        int most,
        List<String> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }

    /**
     * What a correction names to open it: the field itself, or the whole group for a row's field ({@code cost}), since
     * to correct rows is to add and to empty some.
     */
    public String correctionKey() {
        int dot = key.indexOf('.');
        boolean isRow = dot > 0 && dot + 1 < key.length() && Character.isDigit(key.charAt(dot + 1));
        return isRow ? key.substring(0, dot) : key;
    }
}
