package coop.impulsion.ledger.fec;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a file of unknown origin: ended by LF, CR LF or CR CR LF, in UTF-8 or, from the first line that is not,
 * in ISO-8859-15.
 */
final class FecLines {

    /** Longer than any line can be whose fields make sense: what is longer is no such file. */
    private static final int LONGEST = 1 << 16;

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    private final BufferedInputStream source;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean isFirst = true;
    private boolean hasMark;
    private boolean isLatin;
    private boolean hasOddEnds;

    FecLines(InputStream source) {
        this.source = new BufferedInputStream(source, 1 << 16);
    }

    /** The next line without its end, or null after the last. */
    String next() throws IOException {
        line.reset();
        int next = source.read();
        if (next < 0) {
            return null;
        }
        int returns = 0;
        while (next >= 0 && next != '\n') {
            if (next == '\r') {
                returns++;
            } else {
                // A carriage return inside a line is part of it.
                for (; returns > 0; returns--) {
                    line.write('\r');
                }
                line.write(next);
            }
            if (line.size() > LONGEST) {
                throw new IOException("a line is longer than " + LONGEST + " bytes: not a file of accounting entries");
            }
            next = source.read();
        }
        hasOddEnds |= next < 0 || returns != 1;
        byte[] bytes = line.toByteArray();
        int from = 0;
        if (isFirst) {
            isFirst = false;
            hasMark =
                    bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
            from = hasMark ? 3 : 0;
        }
        return decoded(bytes, from);
    }

    boolean hasMark() {
        return hasMark;
    }

    boolean isLatin() {
        return isLatin;
    }

    boolean hasOddEnds() {
        return hasOddEnds;
    }

    private String decoded(byte[] bytes, int from) {
        if (!isLatin) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                        .toString();
            } catch (CharacterCodingException e) {
                isLatin = true;
            }
        }
        return new String(bytes, from, bytes.length - from, LATIN_9);
    }
}
