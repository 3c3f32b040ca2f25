package coop.impulsion.paper.report;

import java.nio.charset.StandardCharsets;

/**
 * Cuts drawing instructions into an operator and the operands before it, without copying: operands are looked at only
 * when asked for.
 */
final class ContentTokens {

    private static final int MOST = 16;

    private final byte[] bytes;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int operands;
    private int at;
    private int operatorFrom;
    private int operatorTo;

    ContentTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next operator; false at the end. */
    boolean next() {
        operands = 0;
        while (skipSpace()) {
            int from = at;
            byte first = bytes[at];
            if (first == '(') {
                skipString();
            } else if (first == '<' || first == '[') {
                skipNested();
            } else {
                at++;
                skipRegular();
                if (isOperator(first)) {
                    operatorFrom = from;
                    operatorTo = at;
                    return true;
                }
            }
            if (operands == MOST) {
                throw new IllegalStateException("an instruction with more than " + MOST + " operands");
            }
            starts[operands] = from;
            ends[operands++] = at;
        }
        return false;
    }

    String operator() {
        return text(operatorFrom, operatorTo);
    }

    /** Where the instruction begins: its first operand. */
    int from() {
        return operands == 0 ? operatorFrom : starts[0];
    }

    /** Where the instruction ends. */
    int to() {
        return operatorTo;
    }

    double number(int operand) {
        return Double.parseDouble(text(starts[operand], ends[operand]));
    }

    /** The name without its slash. */
    String name(int operand) {
        return text(starts[operand] + 1, ends[operand]);
    }

    /** The id in the dictionary of a mark, {@code <</MCID 7>>}. */
    int markId() {
        String dictionary = text(starts[1], ends[1]);
        int id = dictionary.indexOf("/MCID");
        if (id < 0) {
            throw new IllegalStateException("a mark without an id: " + dictionary);
        }
        int from = id + 5;
        while (dictionary.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (Character.isDigit(dictionary.charAt(to))) {
            to++;
        }
        return Integer.parseInt(dictionary, from, to, 10);
    }

    /** Whether the last two-byte code of the first operand, a string in round brackets, is that code. */
    boolean endsWith(int code) {
        if (code < 0 || bytes[starts[0]] != '(') {
            return false;
        }
        int last = -1;
        int before = -1;
        for (int i = starts[0] + 1; i < ends[0] - 1; i++) {
            int value = bytes[i] & 0xFF;
            if (value == '\\') {
                value = escaped(bytes[++i]);
            }
            before = last;
            last = value;
        }
        return before == code >> 8 && last == (code & 0xFF);
    }

    private static int escaped(byte letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter & 0xFF;
        };
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOperator(byte first) {
        return first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z' || first == '\'' || first == '"';
    }

    private boolean skipSpace() {
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at < bytes.length;
    }

    private void skipRegular() {
        while (at < bytes.length && !isSpace(bytes[at]) && !isDelimiter(bytes[at])) {
            at++;
        }
    }

    private void skipString() {
        int depth = 0;
        do {
            byte here = bytes[at++];
            if (here == '\\') {
                at++;
            } else if (here == '(') {
                depth++;
            } else if (here == ')') {
                depth--;
            }
        } while (depth > 0);
    }

    /** An array, a dictionary or a string of hexadecimal digits. */
    private void skipNested() {
        int depth = 0;
        do {
            byte here = bytes[at];
            if (here == '(') {
                skipString();
                continue;
            }
            if (here == '<' || here == '[') {
                depth++;
            } else if (here == '>' || here == ']') {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\n' || value == '\r' || value == '\t' || value == '\f' || value == 0;
    }

    private static boolean isDelimiter(byte value) {
        return switch (value) {
            case '(', ')', '<', '>', '[', ']', '/', '%', '{', '}' -> true;
            default -> false;
        };
    }
}
