package coop.impulsion.ledger.report.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a part that grow by literals, numbers and escaped text; reused from chunk to chunk by one thread. */
final class XmlBuffer {

    /** The most characters a cell may hold; what is longer is cut and ends with an ellipsis. */
    static final int LONGEST_TEXT = 32_767;

    /** Of each ASCII character, whether it goes into text as it is. */
    private static final boolean[] PLAIN = new boolean[128];

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] CARRIAGE_RETURN = ascii("&#13;");
    /** What a reader decodes to one underscore: a text such as "_x0041_" would otherwise become "A". */
    private static final byte[] UNDERSCORE = ascii("_x005F_");
    /** Stands visibly for what XML cannot carry (U+FFFD). */
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    static {
        Arrays.fill(PLAIN, ' ', 127, true);
        PLAIN['\t'] = true;
        PLAIN['\n'] = true;
        for (char special : new char[] {'&', '<', '>', '_'}) {
            PLAIN[special] = false;
        }
    }

    byte[] bytes;
    int length;

    XmlBuffer(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void literal(byte[] literal) {
        room(literal.length);
        System.arraycopy(literal, 0, bytes, length, literal.length);
        length += literal.length;
    }

    void literal(byte[] source, int from, int count) {
        room(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    void number(long number) {
        room(20);
        long rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            if (rest == Long.MIN_VALUE) {
                literal(ascii("9223372036854775808"));
                return;
            }
            rest = -rest;
        }
        int digits = 1;
        for (long bound = 10; digits < 19 && rest >= bound; bound *= 10) {
            digits++;
        }
        int at = length + digits;
        length = at;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
    }

    /** Whole cents as a decimal number: -5 is "-0.05". */
    void cents(long cents) {
        room(24);
        if (cents < 0 && cents > -100) {
            bytes[length++] = '-';
        }
        number(cents / 100);
        int part = (int) Math.abs(cents % 100);
        bytes[length++] = '.';
        bytes[length++] = (byte) ('0' + part / 10);
        bytes[length++] = (byte) ('0' + part % 10);
    }

    /** Text between tags, escaped; what XML cannot carry is replaced visibly. */
    void text(String text) {
        int end = text.length();
        boolean isCut = end > LONGEST_TEXT;
        if (isCut) {
            end = LONGEST_TEXT - 1;
            if (Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
        }
        // The most bytes that one character may become, plus the ellipsis.
        room(end * 7 + 3);
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            if (character < 128) {
                if (PLAIN[character]) {
                    bytes[length++] = (byte) character;
                } else {
                    special(text, i, character);
                }
            } else if (character < 0x800) {
                bytes[length++] = (byte) (0xC0 | character >> 6);
                bytes[length++] = (byte) (0x80 | character & 0x3F);
            } else if (Character.isHighSurrogate(character)
                    && i + 1 < end
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(character, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | point & 0x3F);
            } else if (Character.isSurrogate(character) || character >= 0xFFFE) {
                literal(REPLACEMENT);
            } else {
                bytes[length++] = (byte) (0xE0 | character >> 12);
                bytes[length++] = (byte) (0x80 | character >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | character & 0x3F);
            }
        }
        if (isCut) {
            literal("…".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void special(String text, int at, char character) {
        switch (character) {
            case '&' -> literal(AMPERSAND);
            case '<' -> literal(LESS);
            case '>' -> literal(GREATER);
            case '\r' -> literal(CARRIAGE_RETURN);
            case '_' -> {
                if (text.startsWith("x", at + 1) && text.startsWith("_", at + 6)) {
                    literal(UNDERSCORE);
                } else {
                    bytes[length++] = '_';
                }
            }
            default -> literal(REPLACEMENT);
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
