package coop.impulsion.ledger.report;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.report.xlsx.Column;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.RowWriter;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import coop.impulsion.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Opening, movements and closing: of accounts, with a subtotal per class, or of the parts of accounts that belong to
 * contributors or projects, with a subtotal per account.
 */
final class BalanceSheet {

    private final SheetWriter sheet;
    private final LedgerWords words;
    private final boolean isAuxiliary;
    private final int firstAmount;
    private String group;

    private BalanceSheet(SheetWriter sheet, LedgerWords words, boolean isAuxiliary, int firstAmount) {
        this.sheet = sheet;
        this.words = words;
        this.isAuxiliary = isAuxiliary;
        this.firstAmount = firstAmount;
    }

    static BalanceSheet writeGeneral(LedgerBook book, LedgerRows<BalanceLineView> lines) {
        return write(book, "balance", lines, List.of());
    }

    /** @param stem {@code contributor} or {@code project} */
    static BalanceSheet writeAuxiliary(LedgerBook book, String stem, LedgerRows<BalanceLineView> lines) {
        return write(
                book,
                "balance." + stem + "s",
                lines,
                List.of(book.text(stem, 8, 16), book.text(stem + "Name", 26, 40)));
    }

    private static BalanceSheet write(
            LedgerBook book, String sheetKey, LedgerRows<BalanceLineView> lines, List<Column> auxiliary) {
        List<Column> columns = new ArrayList<>();
        columns.add(book.text("account", 8, 12));
        columns.add(book.text("accountName", 36, 50));
        columns.addAll(auxiliary);
        int firstAmount = columns.size();
        for (String each : List.of(
                "openingDebit", "openingCredit", "periodDebit", "periodCredit", "closingDebit", "closingCredit")) {
            columns.add(book.amount(each));
        }
        SheetWriter sheet = book.open(sheetKey, null, columns);
        BalanceSheet balance = new BalanceSheet(sheet, book.words(), !auxiliary.isEmpty(), firstAmount);
        lines.readInto(balance::line);
        balance.endGroup();
        sheet.finish();
        return balance;
    }

    private void line(BalanceLineView line) {
        String of = isAuxiliary ? line.account() : line.accountClass();
        if (!of.equals(group)) {
            endGroup();
            group = of;
            sheet.makeRoom();
            sheet.beginGroup();
        } else if (!sheet.hasRoomFor(1)) {
            endGroup();
            group = of;
            sheet.turn();
            sheet.beginGroup();
        }
        RowWriter row = sheet.row(Look.alternating(sheet.counted()))
                .text(line.account())
                .text(line.accountName());
        if (isAuxiliary) {
            row.text(line.auxiliary()).text(line.auxiliaryName());
        }
        sides(row, line.opening());
        row.amountUnlessZero(line.debit()).amountUnlessZero(line.credit());
        sides(row, line.closing());
        row.end();
    }

    /** A debtor balance on the left, a creditor one on the right. */
    private static void sides(RowWriter row, Money balance) {
        if (balance.isNegative()) {
            row.blank().amount(balance.negated());
        } else {
            row.amountUnlessZero(balance).blank();
        }
    }

    private void endGroup() {
        if (group != null) {
            String label = words.text(isAuxiliary ? "balance.account" : "balance.class", group);
            sheet.row(Look.SUBTOTAL).text(group).text(label).subtotals().end();
            group = null;
        }
    }

    long openingDebit() {
        return sheet.sum(firstAmount);
    }

    long openingCredit() {
        return sheet.sum(firstAmount + 1);
    }

    long debit() {
        return sheet.sum(firstAmount + 2);
    }

    long credit() {
        return sheet.sum(firstAmount + 3);
    }

    long closingDebit() {
        return sheet.sum(firstAmount + 4);
    }

    long closingCredit() {
        return sheet.sum(firstAmount + 5);
    }

    /** Cells of the account's number, or of the class's in subtotals. */
    List<String> accounts() {
        return sheet.ranges(0);
    }

    /** Cells of the amounts, from opening debit (0) to closing credit (5). */
    List<String> amounts(int place) {
        return sheet.ranges(firstAmount + place);
    }
}
