package coop.impulsion.basis;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The nine-digit number of a French organisation, checked by Luhn's rule: "732829320" is one, "732829321" is not.
 * The source of the rule: ISO/IEC 7812-1, annex B, as INSEE uses it.
 */
public record Siren(String digits) {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    /** @throws IllegalArgumentException if the text is not nine digits with a right check digit */
    public Siren {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a SIREN: " + digits);
        }
    }

    /** Reads what a person types, spaces between the groups allowed; empty if it is no SIREN. */
    public static Optional<Siren> typed(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s\\u00a0\\u202f.]", "");
        return isValid(digits) ? Optional.of(new Siren(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (digits == null || !NINE_DIGITS.matcher(digits).matches() || digits.equals("000000000")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = digits.charAt(8 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return digits;
    }
}
