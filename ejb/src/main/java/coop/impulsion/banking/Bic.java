package coop.impulsion.banking;

import coop.impulsion.banking.BankingRefused.Reason;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a bank (ISO 9362), for example {@code AGRIFRPP} or, with a branch, {@code CRLYFRPPXXX}.
 *
 * @param value 8 or 11 letters and digits, upper case
 */
public record Bic(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    /** @throws BankingRefused at field {@code bic} if the value has another form */
    public Bic {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BankingRefused(Reason.BIC_FORM, "bic");
        }
    }

    /**
     * Reads what people type: upper or lower case, spaces around or between.
     *
     * @throws BankingRefused at field {@code bic}
     */
    public static Bic parse(String text) {
        return new Bic(text == null ? "" : text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
