package coop.impulsion.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that a statement's record carries in its document's language. */
@ApplicationScoped
class StatementWording {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "coop.impulsion.statement.wording", Locale.FRENCH, StatementWording.class.getClassLoader());

    String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.FRENCH).format(arguments);
    }

    String optional(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
