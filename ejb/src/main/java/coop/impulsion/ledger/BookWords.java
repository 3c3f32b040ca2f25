package coop.impulsion.ledger;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the books, wherever they are printed or handed over: {@code MONEY_RECEIVED} reads "Encaissement". Always
 * French, whatever the reader's language, because books are kept in French (Code de commerce, article L123-22).
 */
public final class BookWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "coop.impulsion.ledger.books",
            Locale.FRENCH,
            BookWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private BookWords() {}

    /** What an entry with that label code says; a code that has no words yet, or a plain text, as it stands. */
    public static String entry(String labelCode) {
        String key = "entry." + labelCode;
        return WORDS.containsKey(key) ? WORDS.getString(key) : labelCode;
    }

    /** Name of a journal: {@code BQ} is "Banque". */
    public static String journal(Journal journal) {
        return WORDS.getString("journal." + journal.name());
    }
}
