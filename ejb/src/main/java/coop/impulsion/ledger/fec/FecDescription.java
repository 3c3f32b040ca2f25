package coop.impulsion.ledger.fec;

import java.util.Locale;
import java.util.ResourceBundle;

/** The text beside the file that tells how to read it, as the law asks; in French, as the file is. */
public final class FecDescription {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "coop.impulsion.ledger.fec.description",
            Locale.FRENCH,
            FecDescription.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private FecDescription() {}

    /** @param fundName whose books they are */
    public static String of(FecName name, String fundName) {
        StringBuilder text = new StringBuilder();
        line(text, WORDS.getString("title") + " " + name.fileName());
        line(text, fundName + ", SIREN " + name.siren() + ", " + name.opensOn() + " – " + name.closesOn());
        line(text, "");
        line(text, WORDS.getString("format"));
        line(text, WORDS.getString("order"));
        line(text, "");
        for (FecColumn column : FecColumn.values()) {
            line(
                    text,
                    "%2d. %-13s %s"
                            .formatted(
                                    column.ordinal() + 1, column.name(), WORDS.getString("column." + column.name())));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }
}
