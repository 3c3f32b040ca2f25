package coop.impulsion.banking;

import coop.impulsion.basis.Refusal;

/** Something that the bank would not take, found before the bank sees it. */
public class BankingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Not the form of an IBAN: two letters, two digits, then letters and digits. */
        IBAN_FORM,
        /** Its country does not take part in SEPA credit transfers. */
        IBAN_COUNTRY,
        /** Longer or shorter than the IBANs of its country. */
        IBAN_LENGTH,
        /** Its check digits (ISO 7064, modulo 97) do not fit: most often a digit was mistyped. */
        IBAN_CHECK_DIGITS,
        /** The French RIB key at its end does not fit the bank, branch and account before it. */
        IBAN_RIB_KEY,
        /** Not the form of a BIC: 8 or 11 letters and digits, with a country in the middle. */
        BIC_FORM,
        /** A reference with characters that banks do not carry, too long, or with slashes where they must not be. */
        REFERENCE_FORM,
        /** Nothing is left of a name once it is written in the characters that banks carry. */
        NAME_EMPTY,
        /** Not above 0.00, or above what one SEPA transfer may carry. */
        AMOUNT_RANGE,
        /** The day asked for is not one on which the euro payment system works. */
        EXECUTION_DAY_CLOSED,
        /** Two transfers of one file have the same end-to-end reference. */
        REFERENCE_TWICE,
        /** A file without a transfer. */
        NO_TRANSFER
    }

    private final Reason reason;

    public BankingRefused(Reason reason, String field, Object... arguments) {
        super("banking", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
