package coop.impulsion.award;

import java.util.List;

/**
 * One thought of a reasoning, in words.
 *
 * @param text a sentence, may be empty
 * @param sums the arithmetic under it, one line each, for example {@code 24 000,00 × 50 ÷ 80 = 15 000,00}
 */
public record ReasonLine(String text, List<String> sums) {

    public ReasonLine {
        sums = List.copyOf(sums);
    }

    public static ReasonLine of(String text, String... sums) {
        return new ReasonLine(text, List.of(sums));
    }
}
