package coop.impulsion.document;

import java.io.Serializable;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code printed on a paper of the fund, by which anyone verifies that it is one of ours, for example
 * {@code 7KQ4-M2XW-93HD}: 60 bits in 32 signs that can't be mistaken for one another when typed (no 0, O, 1 or I).
 *
 * @param value twelve signs with two hyphens
 */
public record PaperCode(String value) implements Serializable {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}");

    public PaperCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of a paper: " + value);
        }
    }

    /**
     * The code of a paper that is made of this and nothing else: the same content has the same code.
     *
     * @param content what tells the paper from all others: its number, how often it was made, when
     */
    public static PaperCode of(String content) {
        BigInteger bits = new BigInteger(
                Sha256.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, 15), 16);
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            signs.append(SIGNS.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return new PaperCode(signs.insert(8, '-').insert(4, '-').toString());
    }

    /** Reads what people type: any case, with or without hyphens; empty if it can't be a code. */
    public static Optional<PaperCode> typed(String text) {
        String signs = text == null ? "" : text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        if (signs.length() != 12) {
            return Optional.empty();
        }
        String code = signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
        return FORM.matcher(code).matches() ? Optional.of(new PaperCode(code)) : Optional.empty();
    }

    /**
     * Where it is verified: the portal's public address ({@code IMPULSION_PUBLIC_URL}, without it the local one) and the
     * page that takes the code.
     */
    public String address() {
        String portal = System.getenv("IMPULSION_PUBLIC_URL");
        String base = portal == null || portal.isBlank() ? "http://127.0.0.1:" + port() : portal.strip();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/public/verify.xhtml?code="
                + value;
    }

    private static String port() {
        String port = System.getenv("IMPULSION_HTTP_PORT");
        return port == null || port.isBlank() ? "8080" : port.strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
