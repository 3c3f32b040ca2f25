package coop.impulsion.document;

import coop.impulsion.document.DocumentRefused.Reason;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file as a person reads it: data, never a path. For example {@code "Bail signé.pdf"}.
 *
 * <p>Refused: more than 200 characters, separators of paths, and characters that are none to read (controls, line
 * breaks, marks that turn the direction of writing, by which {@code "fdp.exe"} shows as {@code "exe.pdf"}).
 *
 * @param value composed (NFC), without white space around it
 */
public record FileName(String value) implements Serializable {

    /** Most characters of a name. */
    public static final int LENGTH = 200;

    /** @throws DocumentRefused for the first thing wrong with it */
    public FileName {
        value = value == null
                ? ""
                : Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (value.isEmpty()) {
            throw new DocumentRefused(Reason.NAME_MISSING);
        }
        if (value.length() > LENGTH) {
            throw new DocumentRefused(Reason.NAME_TOO_LONG, LENGTH);
        }
        if (value.codePoints().anyMatch(FileName::isUnreadable)) {
            throw new DocumentRefused(Reason.NAME_UNREADABLE);
        }
        if (value.indexOf('/') >= 0 || value.indexOf('\\') >= 0 || value.chars().allMatch(c -> c == '.')) {
            throw new DocumentRefused(Reason.NAME_PATH);
        }
    }

    /** What stands after the last point, in lower case; empty if there is none. */
    public String extension() {
        int point = value.lastIndexOf('.');
        return point < 0 ? "" : value.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isUnreadable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
