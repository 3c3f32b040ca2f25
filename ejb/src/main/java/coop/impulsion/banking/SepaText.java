package coop.impulsion.banking;

import coop.impulsion.banking.BankingRefused.Reason;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text in the characters that every SEPA bank carries: unaccented letters, digits, space and {@code / - ? : ( ) . , ' +}
 * (EPC217-08). {@code "Forêt & bois — l’Œuvre"} becomes {@code "Foret + bois - l'OEuvre"}.
 */
public final class SepaText {

    /** Most characters of a name. */
    public static final int NAME_LENGTH = 70;
    /** Most characters of what the payer tells the payee. */
    public static final int REMITTANCE_LENGTH = 140;
    /** Most characters of a reference. */
    public static final int REFERENCE_LENGTH = 35;

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9?:().,'+-]+(/[A-Za-z0-9?:().,'+-]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CARRIED = Pattern.compile("[A-Za-z0-9/?:().,'+ -]");
    private static final String ELSE = ".";

    /** What decomposition does not resolve; the first rows follow the conversion table of EPC217-08. */
    private static final Map<Integer, String> EQUIVALENTS = Map.ofEntries(
            Map.entry((int) '&', "+"),
            Map.entry((int) '_', "-"),
            Map.entry((int) ';', ","),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '[', "("),
            Map.entry((int) ']', ")"),
            Map.entry((int) '{', "("),
            Map.entry((int) '}', ")"),
            Map.entry((int) '"', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '«', "'"),
            Map.entry((int) '»', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "'"),
            Map.entry((int) '”', "'"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '•', "-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '°', "o"));

    private SepaText() {}

    /**
     * A name, cut after 70 characters.
     *
     * @throws BankingRefused at field {@code name} if nothing readable remains
     */
    public static String name(String text) {
        String name = carried(text, NAME_LENGTH);
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new BankingRefused(Reason.NAME_EMPTY, "name");
        }
        return name;
    }

    /** What the payer tells the payee, cut after 140 characters; may come out empty. */
    public static String remittance(String text) {
        return carried(text, REMITTANCE_LENGTH);
    }

    /**
     * A reference that comes back on the bank's statement and must match to the letter, hence checked and never changed:
     * 1 to 35 characters of the set without spaces; slashes only one by one and inside.
     *
     * @throws BankingRefused at field {@code reference}
     */
    public static String reference(String text) {
        if (text == null
                || text.length() > REFERENCE_LENGTH
                || !REFERENCE.matcher(text).matches()) {
            throw new BankingRefused(Reason.REFERENCE_FORM, "reference", String.valueOf(text));
        }
        return text;
    }

    /** The text with each character replaced by its nearest carried ones, white space collapsed, cut to a length. */
    static String carried(String text, int longest) {
        if (text == null) {
            return "";
        }
        StringBuilder carried = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> carried.append(nearest(point)));
        // Banks take a double slash, or one at an end, for the mark of a structured text.
        String plain = trimmed(carried.toString().replaceAll(" +", " ").replaceAll("/[/ ]*/", "/"));
        return plain.length() <= longest ? plain : trimmed(plain.substring(0, longest));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[/ ]+|[/ ]+$", "");
    }

    private static String nearest(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)) {
            return " ";
        }
        String equivalent = EQUIVALENTS.get(point);
        if (equivalent != null) {
            return equivalent;
        }
        if (Character.getType(point) == Character.FORMAT) {
            return "";
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        StringBuilder nearest = new StringBuilder();
        bare.codePoints().forEach(part -> {
            String character = Character.toString(part);
            nearest.append(CARRIED.matcher(character).matches() ? character : EQUIVALENTS.getOrDefault(part, ELSE));
        });
        return nearest.toString();
    }
}
