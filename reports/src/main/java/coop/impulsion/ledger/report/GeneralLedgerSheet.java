package coop.impulsion.ledger.report;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.GeneralLedger;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import coop.impulsion.money.Money;
import java.util.List;

/**
 * Account by account: opening balance, lines with the balance after each, subtotal. Every row carries its account, so
 * that a filter on an account keeps all of it. An account that does not fit on a sheet is carried forward to the next.
 */
final class GeneralLedgerSheet implements GeneralLedger.Reader {

    private static final int JOURNAL = 3;
    private static final int DEBIT = 11;
    private static final int CREDIT = 12;

    private final SheetWriter sheet;
    private final LedgerWords words;
    private BalanceLineView current;
    private Money balance = Money.ZERO;
    private long wrongClosings;

    private GeneralLedgerSheet(SheetWriter sheet, LedgerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static GeneralLedgerSheet write(LedgerBook book, LedgerWorkbook workbook) {
        SheetWriter sheet = book.open(
                "generalLedger",
                book.words().text("generalLedger.note"),
                List.of(
                        book.text("account", 7, 12),
                        book.text("accountName", 26, 34),
                        book.date("entryOn"),
                        book.text("journal", 4, 8),
                        book.text("number", 8, 14),
                        book.text("piece", 10, 18),
                        book.text("auxiliary", 7, 14),
                        book.text("auxiliaryName", 18, 28),
                        book.text("reference", 10, 18),
                        book.text("label", 28, 40),
                        book.text("lettering", 5, 10),
                        book.amount("debit"),
                        book.amount("credit"),
                        book.balance("balance")));
        GeneralLedgerSheet ledger = new GeneralLedgerSheet(sheet, book.words());
        GeneralLedger.walk(workbook.generalBalance(), workbook.linesByAccount(), ledger);
        sheet.finish();
        return ledger;
    }

    @Override
    public void opens(BalanceLineView account) {
        current = account;
        balance = account.opening();
        // An opening alone at the foot of a sheet would tell nothing.
        if (!sheet.hasRoomFor(2)) {
            sheet.turn();
        }
        beginGroup("generalLedger.opening");
    }

    @Override
    public void moves(JournalLineView line, Money after) {
        if (!sheet.hasRoomFor(1)) {
            endGroup(words.text("generalLedger.carry"));
            sheet.turn();
            beginGroup("generalLedger.carried");
        }
        balance = after;
        sheet.row(Look.alternating(sheet.counted()))
                .text(line.account())
                .text(current.accountName())
                .date(line.entryOn())
                .text(line.journal().name())
                .text(line.entryNumber())
                .text(line.piece())
                .text(line.auxiliary())
                .text(line.auxiliaryName())
                .text(line.reference())
                .text(words.label(line.label()))
                .text(line.lettering())
                .amountUnlessZero(line.debit())
                .amountUnlessZero(line.credit())
                .amount(after)
                .end();
    }

    @Override
    public void closes(BalanceLineView account, Money after) {
        if (!after.equals(account.closing())) {
            wrongClosings++;
        }
        endGroup(words.text("generalLedger.account", account.account()));
    }

    private void beginGroup(String labelKey) {
        sheet.beginGroup();
        sheet.row(Look.OPENING)
                .text(current.account())
                .text(current.accountName())
                .blank()
                .blank()
                .blank()
                .blank()
                .blank()
                .blank()
                .blank()
                .text(words.text(labelKey))
                .blank()
                .blank()
                .blank()
                .amount(balance)
                .end();
    }

    private void endGroup(String label) {
        sheet.row(Look.SUBTOTAL)
                .text(current.account())
                .text(label)
                .subtotals()
                .amount(balance)
                .end();
    }

    long lines() {
        return sheet.counted();
    }

    long debit() {
        return sheet.sum(DEBIT);
    }

    long credit() {
        return sheet.sum(CREDIT);
    }

    /** How many accounts end with another balance than the general balance says. */
    long wrongClosings() {
        return wrongClosings;
    }

    /** Cells that are filled in lines and blank in openings and subtotals. */
    List<String> journals() {
        return sheet.ranges(JOURNAL);
    }

    List<String> debits() {
        return sheet.ranges(DEBIT);
    }

    List<String> credits() {
        return sheet.ranges(CREDIT);
    }
}
