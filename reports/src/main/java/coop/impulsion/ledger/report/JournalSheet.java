package coop.impulsion.ledger.report;

import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import java.util.List;

/** Every line of the period in the order of validation; the lines of an entry share a tint. */
final class JournalSheet {

    private static final int ENTRY_ON = 2;
    private static final int DEBIT = 12;
    private static final int CREDIT = 13;

    private final SheetWriter sheet;
    private final LedgerWords words;
    private long entries;
    private JournalLineView previous;

    private JournalSheet(SheetWriter sheet, LedgerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static JournalSheet write(LedgerBook book, LedgerWorkbook workbook) {
        SheetWriter sheet = book.open(
                "journal",
                null,
                List.of(
                        book.text("journal", 4, 8),
                        book.text("number", 8, 14),
                        book.date("entryOn"),
                        book.text("account", 7, 12),
                        book.text("accountName", 24, 34),
                        book.text("auxiliary", 7, 14),
                        book.text("auxiliaryName", 18, 28),
                        book.text("reference", 10, 18),
                        book.text("piece", 10, 18),
                        book.date("pieceOn"),
                        book.text("label", 28, 40),
                        book.text("lettering", 5, 10),
                        book.amount("debit"),
                        book.amount("credit"),
                        book.date("validatedOn")));
        JournalSheet journal = new JournalSheet(sheet, book.words());
        workbook.journal().readInto(journal::line);
        sheet.finish();
        return journal;
    }

    private void line(JournalLineView line) {
        if (previous == null || !isSameEntry(previous, line)) {
            entries++;
        }
        previous = line;
        sheet.makeRoom();
        sheet.row(Look.alternating(entries))
                .text(line.journal().name())
                .text(line.entryNumber())
                .date(line.entryOn())
                .text(line.account())
                .text(line.accountName())
                .text(line.auxiliary())
                .text(line.auxiliaryName())
                .text(line.reference())
                .text(line.piece())
                .date(line.pieceOn())
                .text(words.label(line.label()))
                .text(line.lettering())
                .amountUnlessZero(line.debit())
                .amountUnlessZero(line.credit())
                .date(line.validatedOn())
                .end();
    }

    private static boolean isSameEntry(JournalLineView one, JournalLineView other) {
        // Numbers begin again each year.
        return one.number() == other.number()
                && one.journal() == other.journal()
                && one.entryOn().getYear() == other.entryOn().getYear();
    }

    long entries() {
        return entries;
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

    /** Cells that hold a date in every line, to be counted. */
    List<String> dates() {
        return sheet.ranges(ENTRY_ON);
    }

    List<String> debits() {
        return sheet.ranges(DEBIT);
    }

    List<String> credits() {
        return sheet.ranges(CREDIT);
    }
}
