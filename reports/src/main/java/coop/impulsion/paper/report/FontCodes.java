package coop.impulsion.paper.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The two-byte codes by which the document's fonts write a space and a hyphen. Read from each font's own map of codes to
 * letters: only what stands there is embedded and may be used.
 */
final class FontCodes {

    /** The font has no such letter. */
    static final int NONE = -1;

    private record Codes(int space, int hyphen) {}

    private final Map<COSBase, Codes> known = new IdentityHashMap<>();

    int space(COSDictionary font) {
        return codes(font).space();
    }

    int hyphen(COSDictionary font) {
        return codes(font).hyphen();
    }

    private Codes codes(COSDictionary font) {
        return known.computeIfAbsent(font, ignored -> read(font));
    }

    private static Codes read(COSDictionary font) {
        COSStream map = font.getCOSStream(COSName.TO_UNICODE);
        if (map == null) {
            return new Codes(NONE, NONE);
        }
        try (var stream = map.createInputStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return new Codes(codeOf(text, "<0020>"), codeOf(text, "<002d>"));
        } catch (IOException failed) {
            throw new IllegalStateException("a font's map of letters can't be read", failed);
        }
    }

    /** Lines are {@code <code><code><letter>}. */
    private static int codeOf(String map, String letter) {
        int at = map.indexOf(">" + letter + "\n");
        return at < 5 ? NONE : Integer.parseInt(map.substring(at - 4, at), 16);
    }
}
