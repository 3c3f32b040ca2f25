package coop.impulsion.ledger.fec;

/**
 * Something in a file that the law does not allow, or that a reader should know.
 *
 * @param line number of the line, from 1 for the header, 0 for the file as a whole
 * @param rule what is not kept
 * @param found the text at fault, shortened
 */
public record FecFault(long line, Rule rule, String found) {

    /** What is checked. */
    public enum Rule {
        /** The file's name is not SIREN, FEC, closing date, {@code .txt}. */
        FILE_NAME(true),
        /** It starts with a byte order mark. */
        BYTE_ORDER_MARK(true),
        /** The header lacks the names of the columns or has others. */
        HEADER(true),
        /** A line has more or fewer fields than the header. */
        FIELD_COUNT(true),
        /** A field is blank that may not be. */
        BLANK(true),
        /** A date is not eight digits of a day that exists. */
        DATE_FORM(true),
        /** An entry is dated outside the fiscal year. */
        DATE_OUT_OF_YEAR(true),
        /** An amount is not digits, comma, two digits. */
        AMOUNT_FORM(true),
        /** A line has an amount on both sides, or on none. */
        ONE_SIDE(true),
        /** The debits and credits of an entry differ. */
        ENTRY_UNBALANCED(true),
        /** An account does not start with three digits of the plan. */
        ACCOUNT_FORM(true),
        /** An account of commitments off the balance sheet. */
        ACCOUNT_OFF_BALANCE(true),
        /** A lettering without a date, or a date without lettering. */
        LETTERING(true),
        /** An opening entry after others. */
        OPENING_NOT_FIRST(true),
        /** A line validated before the one above it. */
        ORDER(true),
        /** There is no line below the header. */
        NO_ENTRY(true),
        /** Fields are separated by bars: allowed. */
        BARS(false),
        /** Characters are ISO-8859-15: allowed. */
        LATIN(false),
        /** Lines do not all end with CR LF: allowed, but a sign of a file that passed through other hands. */
        LINE_ENDS(false);

        private final boolean isBreach;

        Rule(boolean isBreach) {
            this.isBreach = isBreach;
        }

        /** Whether the file may not be handed over as it is; the others are remarks. */
        public boolean isBreach() {
            return isBreach;
        }
    }
}
