package coop.impulsion.paper.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;

/**
 * Text that the documents' fonts can print. A character that no font has would vanish from the page without a trace, so
 * it is replaced by {@value #MISSING}, one for each: "東京支援会 Tokyo" becomes "����� Tokyo". Also composes accents,
 * and drops what is invisible and could deceive (control characters, changes of direction).
 */
public final class LegibleText {

    /** Printed in place of a character that no font has. */
    public static final String MISSING = "\uFFFD";

    private static final List<Font> FONTS = List.of(
            load("/fonts/ImpulsionText-Regular.ttf"),
            load("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
            load("/fonts/NotoSansArabic-Regular.ttf"),
            load("/fonts/NotoEmoji-Regular.ttf"));

    private LegibleText() {}

    /** The text as it can be printed; null stays null. */
    public static String of(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder legible = new StringBuilder(composed.length());
        composed.codePoints().forEach(code -> {
            if (code == '\n') {
                legible.append('\n');
            } else if (code == '\t' || code == '\u202F' || code == '\u2009') {
                // A tab would open a tab stop; the narrow spaces are missing in the text font.
                legible.append(code == '\t' ? ' ' : '\u00A0');
            } else if (isInvisible(code)) {
                return;
            } else if (isPrintable(code)) {
                legible.appendCodePoint(code);
            } else {
                legible.append(MISSING);
            }
        });
        return legible.toString();
    }

    /** Whether some font of the documents has the character. */
    static boolean isPrintable(int code) {
        for (Font font : FONTS) {
            if (font.canDisplay(code)) {
                return true;
            }
        }
        return false;
    }

    /** Latin letters and what French typography uses: nothing to look up. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' || c >= '\u00A0' && c <= '\u00FF' && c != '\u00AD' || c == '\n';
            if (!plain && c != '\u2019' && c != '\u20AC' && c != '\u0153' && c != '\u2013' && c != '\u2212') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || code >= 0xFE00 && code <= 0xFE0F
                || code >= 0x1F3FB && code <= 0x1F3FF;
    }

    private static Font load(String resource) {
        try (InputStream file = LegibleText.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException failed) {
            throw new IllegalStateException("font " + resource + " can't be read", failed);
        }
    }
}
