package coop.impulsion.banking;

import coop.impulsion.banking.BankingRefused.Reason;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an account that SEPA transfers can reach, for example {@code FR7630006000011234567890189}.
 *
 * <p>Always valid: the form, the country, its length, the check digits modulo 97 (ISO 13616), and for France and Monaco
 * the RIB key, which catches numbers whose check digits were computed over a mistyped RIB. So
 * {@code FR7630006000011234567890188} is refused for its check digits and {@code FR0630006000011234567890188}, whose
 * check digits fit, for its RIB key.
 *
 * <p>{@link #toString} shows the last four characters only, so that a number cannot slip into a log;
 * {@link #value} is the whole.
 *
 * @param value 15 to 31 letters and digits, upper case, no spaces
 */
public record Iban(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,27}");
    private static final Pattern RIB = Pattern.compile("[0-9]{10}[A-Z0-9]{11}[0-9]{2}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** Length of an IBAN in each country of the SEPA schemes (EPC409-09, list of SEPA scheme countries). */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AL", 28),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GI", 23),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MD", 24),
            Map.entry("ME", 22),
            Map.entry("MK", 19),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("VA", 22));

    /** @throws BankingRefused at field {@code iban} if the value is not a valid IBAN in its electronic form */
    public Iban {
        fault(value).ifPresent(reason -> {
            throw new BankingRefused(reason, "iban");
        });
    }

    /**
     * Reads what people type: upper or lower case, with or without spaces (of any kind).
     *
     * @throws BankingRefused at field {@code iban}, with the reason
     */
    public static Iban parse(String text) {
        return new Iban(compact(text));
    }

    /** Why this text is not a good IBAN, or empty if it is one; spaces and case do not matter. */
    public static Optional<Reason> faultOf(String text) {
        return fault(compact(text));
    }

    /** The two letters of its country. */
    public String country() {
        return value.substring(0, 2);
    }

    /** In groups of four, as on paper: {@code FR76 3000 6000 0112 3456 7890 189}. */
    public String grouped() {
        return value.replaceAll(".{4}(?!$)", "$0 ");
    }

    /** Its last four characters, the others hidden: {@code •••• 0189}. */
    public String masked() {
        return "•••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static String compact(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<Reason> fault(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return Optional.of(Reason.IBAN_FORM);
        }
        Integer length = LENGTHS.get(value.substring(0, 2));
        if (length == null) {
            return Optional.of(Reason.IBAN_COUNTRY);
        }
        if (value.length() != length) {
            return Optional.of(Reason.IBAN_LENGTH);
        }
        if (!hasCheckDigits(value)) {
            return Optional.of(Reason.IBAN_CHECK_DIGITS);
        }
        boolean hasRib = value.startsWith("FR") || value.startsWith("MC");
        return hasRib && !hasRibKey(value.substring(4)) ? Optional.of(Reason.IBAN_RIB_KEY) : Optional.empty();
    }

    /** ISO 7064: moved to the end, country and check digits make a number that leaves 1 when divided by 97. */
    private static boolean hasCheckDigits(String value) {
        StringBuilder digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.getNumericValue(character)));
        int leaves = new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
        // 00, 01 and 99 can leave 1 too, but the standard only gives 02 to 98.
        int check = Integer.parseInt(value.substring(2, 4));
        return leaves == 1 && check >= 2 && check <= 98;
    }

    /** The national key: 89 times the bank, 15 times the branch, 3 times the account and the key divide by 97. */
    private static boolean hasRibKey(String rib) {
        if (!RIB.matcher(rib).matches()) {
            return false;
        }
        long bank = Long.parseLong(rib.substring(0, 5));
        long branch = Long.parseLong(rib.substring(5, 10));
        StringBuilder account = new StringBuilder();
        rib.substring(10, 21).chars().forEach(character -> account.append(ribDigit((char) character)));
        long key = Long.parseLong(rib.substring(21));
        return (89 * bank + 15 * branch + 3 * Long.parseLong(account.toString()) + key) % 97 == 0
                && key >= 1
                && key <= 97;
    }

    /** Letters of an account count as the digit of their column: A and J 1, B, K and S 2, … I, R and Z 9. */
    private static char ribDigit(char character) {
        if (character <= '9') {
            return character;
        }
        int place = character - 'A';
        return (char) ('1' + (place < 18 ? place % 9 : place - 17));
    }
}
