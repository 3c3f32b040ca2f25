package coop.impulsion.risksharing.web;

import coop.impulsion.money.Money;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a JSON text part by part and notes what has the wrong form, going on behind it, so that one answer names every
 * fault. A value that is not there, or null, or faulty is null.
 */
final class JsonReading {

    /** 10,000,000,000,000.00: far above any fund, far below what a sum of them could overflow unnoticed. */
    private static final long LARGEST_CENTS = 1_000_000_000_000_000L;

    private static final int LONGEST_TEXT = 200;
    private static final int DEEPEST = 100;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonParser parser;
    private final Faults faults;

    JsonReading(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** Reads one member of an object, named by its key; the value is the parser's next event. */
    interface Member {
        void read(String pointer, String key, Event value);
    }

    /** Reads one element of an array. */
    interface Element {
        void read(String pointer, int index, Event value);
    }

    Event next() {
        return parser.next();
    }

    /** @return whether it is an object */
    boolean object(String pointer, Event value, Member member) {
        if (value != Event.START_OBJECT) {
            return refuse(pointer, value, "must be an object");
        }
        Set<String> keys = new HashSet<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            if (!keys.add(key)) {
                faults.add(Faults.below(pointer, key), "is given twice");
            }
            member.read(Faults.below(pointer, key), key, parser.next());
        }
        return true;
    }

    /** @return whether it is an array */
    boolean array(String pointer, Event value, Element element) {
        if (value != Event.START_ARRAY) {
            return refuse(pointer, value, "must be an array");
        }
        int index = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            element.read(pointer + "/" + index, index, event);
            index++;
        }
        return true;
    }

    /** Notes a member that nobody knows and passes over it. */
    void unknown(String pointer, Event value) {
        unknown(pointer, value, "is not a known field");
    }

    void unknown(String pointer, Event value, String detail) {
        refuse(pointer, value, detail);
    }

    String text(String pointer, Event value) {
        if (value != Event.VALUE_STRING) {
            refuse(pointer, value, "must be a string");
            return null;
        }
        String text = parser.getString();
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            faults.add(pointer, "must have 1 to " + LONGEST_TEXT + " characters");
            return null;
        }
        if (text.codePoints().anyMatch(JsonReading::isHalf)) {
            faults.add(pointer, "must not have one half of a surrogate pair without the other");
            return null;
        }
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    }

    /** Cents of an amount such as {@code "18000.00"}, not negative. */
    Long cents(String pointer, Event value) {
        return hundredths(pointer, value, "an amount", "18000.00", LARGEST_CENTS);
    }

    /** Basis points of a percentage such as {@code "50.00"}, from 0 to 100. */
    Integer basisPoints(String pointer, Event value) {
        Long hundredths = hundredths(pointer, value, "a percentage", "50.00", 10_000);
        return hundredths == null ? null : hundredths.intValue();
    }

    private Long hundredths(String pointer, Event value, String what, String example, long largest) {
        if (value != Event.VALUE_STRING) {
            refuse(pointer, value, "must be " + what + " written as a string, such as \"" + example + "\"");
            return null;
        }
        try {
            String text = parser.getString();
            long hundredths = Money.parse(text).cents();
            if (text.startsWith("-")) {
                faults.add(pointer, "must not be negative");
            } else if (hundredths > largest) {
                faults.add(pointer, "must be at most " + Money.ofCents(largest));
            } else {
                return hundredths;
            }
        } catch (IllegalArgumentException e) {
            faults.add(pointer, "must be " + what + " with at most two decimals, such as \"" + example + "\"");
        }
        return null;
    }

    LocalDate day(String pointer, Event value) {
        if (value == Event.VALUE_STRING) {
            LocalDate day = dayOrNull(parser.getString());
            if (day == null) {
                faults.add(pointer, "must be a day such as \"2026-01-15\"");
            }
            return day;
        }
        refuse(pointer, value, "must be a day written as a string, such as \"2026-01-15\"");
        return null;
    }

    private static LocalDate dayOrNull(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String pointer, Event value) {
        if (value != Event.VALUE_STRING) {
            refuse(pointer, value, "must be one of " + Arrays.toString(type.getEnumConstants()));
            return null;
        }
        E known = named(type, parser.getString());
        if (known == null) {
            faults.add(pointer, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return known;
    }

    static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E known : type.getEnumConstants()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        return null;
    }

    private boolean refuse(String pointer, Event value, String detail) {
        faults.add(pointer, detail);
        skip(pointer, value);
        return false;
    }

    /** Passes over a value part by part; what lies deeper than anybody needs ends the reading. */
    private void skip(String pointer, Event value) {
        int depth = 0;
        Event event = value;
        while (true) {
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new TooDeep(pointer);
            }
            if (depth == 0) {
                return;
            }
            event = parser.next();
        }
    }

    /** Objects and arrays lie in each other so deep that they are not read to their end. */
    static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String pointer;

        private TooDeep(String pointer) {
            super(null, null, false, false);
            this.pointer = pointer;
        }

        String pointer() {
            return pointer;
        }
    }
}
