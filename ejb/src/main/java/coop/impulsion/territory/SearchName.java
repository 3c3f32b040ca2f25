package coop.impulsion.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name that searches compare: lower case, no accents, a space before each word, abbreviated saints
 * written out. "St-Claude" and "Saint Claude" both give {@code " saint claude"}.
 */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private SearchName() {}

    /** Words of it start with a space, so that {@code LIKE '% lo%'} finds words that begin with "lo"; may be empty. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        String words = BETWEEN_WORDS.matcher(' ' + plain).replaceAll(" ").stripTrailing();
        return (words + ' ')
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .stripTrailing();
    }
}
