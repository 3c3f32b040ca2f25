package coop.impulsion.ledger.report;

import coop.impulsion.ledger.LedgerControls;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.CellKind;
import coop.impulsion.ledger.report.xlsx.Column;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.RowWriter;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import coop.impulsion.money.Money;
import java.util.List;

/**
 * What the ledger says, what the other sheets say (as formulas over them, so that anyone can retrace it) and the
 * difference; then the head of the chain and who made the file.
 */
final class ControlSheet {

    /** Pattern of a cell that lines fill and subtotals leave blank. */
    private static final String FILLED = "\"?*\"";
    /** Pattern of an account's number, which is longer than that of a class. */
    private static final String ACCOUNT = "\"??*\"";

    private final LedgerBook book;
    private final SheetWriter sheet;
    private int firstRow;
    private int lastRow;
    private boolean agrees = true;

    private ControlSheet(LedgerBook book) {
        this.book = book;
        this.sheet = book.openPlain(
                "control",
                book.words().text("control.note"),
                List.of(book.text("control", 40, 64), figure("ledger"), figure("workbook"), figure("difference")));
    }

    /** Wide enough for the head of the chain to run over the three of them. */
    private Column figure(String key) {
        return new Column(book.words().text("column." + key), CellKind.AMOUNT, 22, 26, false);
    }

    /** @return whether every difference is 0 */
    static boolean write(
            LedgerBook book,
            LedgerWorkbook workbook,
            JournalSheet journal,
            GeneralLedgerSheet ledger,
            BalanceSheet balance,
            CallSheet calls,
            ShareSheet shares) {
        LedgerControls says = workbook.controls();
        ControlSheet control = new ControlSheet(book);
        control.counted("entries", says.entries(), journal.entries());
        control.count("postings", says.postings(), counts(journal.dates()), journal.lines());
        control.amount("debit", says.debit(), sums(journal.debits()), journal.debit());
        control.amount("credit", says.credit(), sums(journal.credits()), journal.credit());
        control.amount(
                "balanced",
                Money.ZERO,
                sums(journal.debits()) + "-" + sums(journal.credits()),
                journal.debit() - journal.credit());
        control.count(
                "movements",
                says.postings() - says.openingPostings(),
                counts(ledger.journals(), FILLED),
                ledger.lines());
        control.amount(
                "movements.debit",
                says.debit().minus(says.openingDebit()),
                sums(ledger.debits(), ledger.journals(), FILLED),
                ledger.debit());
        control.amount(
                "movements.credit",
                says.credit().minus(says.openingCredit()),
                sums(ledger.credits(), ledger.journals(), FILLED),
                ledger.credit());
        control.counted("closings", 0, ledger.wrongClosings());
        control.amount(
                "opening",
                says.unclosed(),
                sums(balance.amounts(0), balance.accounts(), ACCOUNT) + "-"
                        + sums(balance.amounts(1), balance.accounts(), ACCOUNT),
                balance.openingDebit() - balance.openingCredit());
        control.amount(
                "balance.debit",
                says.debit().minus(says.openingDebit()),
                sums(balance.amounts(2), balance.accounts(), ACCOUNT),
                balance.debit());
        control.amount(
                "balance.credit",
                says.credit().minus(says.openingCredit()),
                sums(balance.amounts(3), balance.accounts(), ACCOUNT),
                balance.credit());
        control.amount(
                "closing",
                says.unclosed(),
                sums(balance.amounts(4), balance.accounts(), ACCOUNT) + "-"
                        + sums(balance.amounts(5), balance.accounts(), ACCOUNT),
                balance.closingDebit() - balance.closingCredit());
        control.amount("receivable", says.receivable(), sums(calls.lefts()), calls.left());
        control.amount(
                "undrawn", says.undrawn(), sums(shares.undrawns(), shares.commitments(), FILLED), shares.undrawn());
        control.counted("awards", 0, shares.wrongAwards());
        control.verdict();
        control.facts(says);
        control.sheet.finish();
        return control.agrees;
    }

    private void amount(String key, Money ledger, String formula, long found) {
        RowWriter row = begin(key, found == ledger.cents())
                .amount(ledger)
                .formula(CellKind.AMOUNT, "ROUND(" + formula + ",2)", found);
        difference(row, CellKind.AMOUNT, found - ledger.cents());
    }

    private void count(String key, long ledger, String formula, long found) {
        RowWriter row = begin(key, found == ledger).count(ledger).formula(CellKind.COUNT, formula, found);
        difference(row, CellKind.COUNT, found - ledger);
    }

    /** A figure that was counted while the rows were written and that no formula can find again. */
    private void counted(String key, long ledger, long found) {
        difference(begin(key, found == ledger).count(ledger).count(found), CellKind.COUNT, found - ledger);
    }

    private RowWriter begin(String key, boolean isRight) {
        Look look = isRight ? Look.alternating(sheet.counted()) : Look.ALERT;
        RowWriter row = sheet.row(look).text(book.words().text("control." + key));
        lastRow = row.number();
        firstRow = firstRow == 0 ? lastRow : firstRow;
        return row;
    }

    private void difference(RowWriter row, CellKind kind, long difference) {
        agrees &= difference == 0;
        row.formula(kind, "ROUND(C" + row.number() + "-B" + row.number() + ",2)", difference)
                .end();
    }

    private void verdict() {
        String good = book.words().text("control.agrees");
        String bad = book.words().text("control.differs");
        String differences = "D" + firstRow + ":D" + lastRow;
        sheet.row(Look.TOTAL)
                .text(book.words().text("control.verdict"))
                .textFormula(
                        "IF(SUMPRODUCT(ABS(" + differences + "))=0,\"" + good + "\",\"" + bad + "\")",
                        agrees ? good : bad)
                .end();
    }

    private void facts(LedgerControls says) {
        LedgerWords words = book.words();
        fact("chainHead", says.chainHead().isEmpty() ? words.text("control.chainHead.none") : says.chainHead());
        fact("fund", book.heading().fundName());
        fact("siren", book.heading().siren());
        fact(
                "period",
                words.text(
                        "workbook.period",
                        words.day(book.heading().from()),
                        words.day(book.heading().to())));
        fact("exportedBy", book.heading().exportedBy());
        fact("exportedAt", words.moment(book.heading().exportedAt()));
    }

    private void fact(String key, String text) {
        sheet.row(Look.PLAIN)
                .text(book.words().text("control." + key))
                .text(text)
                .end();
    }

    private static String sums(List<String> ranges) {
        return "SUM(" + String.join(",", ranges) + ")";
    }

    private static String counts(List<String> ranges) {
        return "COUNT(" + String.join(",", ranges) + ")";
    }

    /** How many cells match a pattern, which openings and subtotals do not. */
    private static String counts(List<String> marks, String pattern) {
        return String.join(
                "+",
                marks.stream()
                        .map(range -> "COUNTIF(" + range + "," + pattern + ")")
                        .toList());
    }

    /** Sums of the rows whose cell in another column matches a pattern; unlike SUBTOTAL, filters do not change them. */
    private static String sums(List<String> amounts, List<String> marks, String pattern) {
        StringBuilder formula = new StringBuilder();
        for (int i = 0; i < amounts.size(); i++) {
            formula.append(i == 0 ? "" : "+")
                    .append("SUMIF(" + marks.get(i) + "," + pattern + "," + amounts.get(i) + ")");
        }
        return formula.toString();
    }
}
