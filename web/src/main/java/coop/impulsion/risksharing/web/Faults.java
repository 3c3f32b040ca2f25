package coop.impulsion.risksharing.web;

import coop.impulsion.access.web.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a request, field by field, by JSON pointer ({@code /commitments/3/available}). */
final class Faults {

    /** More are not listed: whoever has a thousand faults has one that repeats. */
    private static final int MOST = 1_000;

    /** A key of a megabyte is not sent back a thousand times. */
    private static final int LONGEST_KEY = 100;

    private final List<Problem.Fault> found = new ArrayList<>();
    private boolean some;

    void add(String pointer, String detail) {
        some = true;
        if (found.size() < MOST) {
            found.add(new Problem.Fault(pointer, detail));
        }
    }

    boolean areNone() {
        return !some;
    }

    List<Problem.Fault> list() {
        return found;
    }

    /** A pointer one step deeper, the key escaped as RFC 6901 asks. */
    static String below(String pointer, String key) {
        String shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
        return pointer + "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
