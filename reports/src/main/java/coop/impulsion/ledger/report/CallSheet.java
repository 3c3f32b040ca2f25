package coop.impulsion.ledger.report;

import coop.impulsion.ledger.CallLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.CellKind;
import coop.impulsion.ledger.report.xlsx.Column;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import java.time.LocalDate;
import java.util.List;

/** What was called and notified, what has come in, what is left and how late it is on the last day of the period. */
final class CallSheet {

    private static final int LEFT = 9;

    private final SheetWriter sheet;
    private final LedgerWords words;
    private final LocalDate asOf;

    private CallSheet(SheetWriter sheet, LedgerWords words, LocalDate asOf) {
        this.sheet = sheet;
        this.words = words;
        this.asOf = asOf;
    }

    static CallSheet write(LedgerBook book, LedgerWorkbook workbook) {
        LocalDate asOf = workbook.heading().to();
        SheetWriter sheet = book.open(
                "calls",
                book.words().text("calls.note", book.words().day(asOf)),
                List.of(
                        book.text("contributor", 8, 16),
                        book.text("contributorName", 28, 44),
                        book.text("class", 14, 20),
                        book.text("commitment", 12, 18),
                        book.text("call", 12, 18),
                        book.date("issuedOn"),
                        book.date("dueOn"),
                        book.amount("called"),
                        book.amount("received"),
                        book.amount("left"),
                        Column.of(CellKind.DAYS, book.words().text("column.daysLate"))));
        CallSheet calls = new CallSheet(sheet, book.words(), asOf);
        workbook.calls().readInto(calls::line);
        sheet.finish();
        return calls;
    }

    private void line(CallLineView line) {
        sheet.makeRoom();
        sheet.row(Look.alternating(sheet.counted()))
                .text(line.contributor())
                .text(line.contributorName())
                .text(words.contributorClass(line.contributorClass()))
                .text(line.commitment())
                .text(line.call())
                .date(line.issuedOn())
                .date(line.dueOn())
                .amount(line.called())
                .amount(line.received())
                .amount(line.left())
                .days(line.daysLateOn(asOf))
                .end();
    }

    long left() {
        return sheet.sum(LEFT);
    }

    List<String> lefts() {
        return sheet.ranges(LEFT);
    }
}
