package coop.impulsion.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * All that a workbook of a fund's ledger for a period is made of; rows are sources, read when their sheet is written.
 *
 * <p>Orders that the sources keep: {@code journal} by validation (entry by entry, then line by line);
 * {@code linesByAccount} by account number (code point order), then validation, and without journal AN, whose lines
 * are in the openings; {@code generalBalance} by account number, every account with an opening or a movement, and few
 * enough to be held together; {@code contributorBalance} and {@code projectBalance} by account, then auxiliary;
 * {@code calls} by due date; {@code shares} by award.
 *
 * @param heading whom and what the workbook is about
 * @param controls the ledger's own sums, to check the rows against
 * @param journal every line of the period
 * @param linesByAccount the same lines, grouped, less those of journal AN
 * @param generalBalance one line per account
 * @param contributorBalance one line per account and contributor
 * @param projectBalance one line per account and project
 * @param calls calls and notified due dates that are open at the end of the period or moved in it
 * @param shares shares of the awards that are open at the end of the period or moved in it
 */
public record LedgerWorkbook(
        Heading heading,
        LedgerControls controls,
        LedgerRows<JournalLineView> journal,
        LedgerRows<JournalLineView> linesByAccount,
        LedgerRows<BalanceLineView> generalBalance,
        LedgerRows<BalanceLineView> contributorBalance,
        LedgerRows<BalanceLineView> projectBalance,
        LedgerRows<CallLineView> calls,
        LedgerRows<ShareLineView> shares) {

    public LedgerWorkbook {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(controls, "controls");
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(linesByAccount, "linesByAccount");
        Objects.requireNonNull(generalBalance, "generalBalance");
        Objects.requireNonNull(contributorBalance, "contributorBalance");
        Objects.requireNonNull(projectBalance, "projectBalance");
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(shares, "shares");
    }

    /**
     * Whom and what a workbook is about.
     *
     * @param fundName the fund's name
     * @param siren its SIREN, nine digits
     * @param from first day of the period
     * @param to last day of the period
     * @param exportedBy name of the person who asked for the workbook
     * @param exportedAt when
     */
    public record Heading(
            String fundName, String siren, LocalDate from, LocalDate to, String exportedBy, Instant exportedAt) {

        public Heading {
            Objects.requireNonNull(fundName, "fundName");
            Objects.requireNonNull(siren, "siren");
            Objects.requireNonNull(exportedBy, "exportedBy");
            Objects.requireNonNull(exportedAt, "exportedAt");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
            }
        }
    }
}
