package coop.impulsion.ledger.report;

import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.Column;
import coop.impulsion.ledger.report.xlsx.SheetPlan;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import coop.impulsion.ledger.report.xlsx.WorkbookFile;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/** What the sheets of one workbook share: the file, its heading, its words. */
final class LedgerBook {

    private final WorkbookFile file;
    private final LedgerWorkbook.Heading heading;
    private final LedgerWords words;
    private final String note;

    LedgerBook(OutputStream target, Executor helpers, int mostRows, LedgerWorkbook.Heading heading) {
        this.heading = heading;
        this.words = new LedgerWords(Locale.FRENCH);
        String from = words.day(heading.from());
        String to = words.day(heading.to());
        this.note = words.text(
                "sheet.note", heading.siren(), from, to, words.moment(heading.exportedAt()), heading.exportedBy());
        this.file = new WorkbookFile(
                target,
                helpers,
                mostRows,
                new WorkbookFile.Facts(
                        words.text("workbook.title", heading.fundName()),
                        heading.exportedBy(),
                        heading.exportedAt(),
                        heading.fundName(),
                        words.text("workbook.period", from, to)));
    }

    WorkbookFile file() {
        return file;
    }

    LedgerWorkbook.Heading heading() {
        return heading;
    }

    LedgerWords words() {
        return words;
    }

    /** Opens a sheet that ends with totals. */
    SheetWriter open(String key, String more, List<Column> columns) {
        return openPlain(key, more, columns).totals(words.text("total"), words.text("total.all"));
    }

    SheetWriter openPlain(String key, String more, List<Column> columns) {
        return file.open(new SheetPlan(
                words.text(key + ".name"),
                words.text("sheet.title", words.text(key + ".title"), heading.fundName()),
                more == null ? note : note + " – " + more,
                columns,
                words.text("empty")));
    }

    Column text(String key, int least, int most) {
        return Column.text(words.text("column." + key), least, most);
    }

    Column date(String key) {
        return Column.date(words.text("column." + key));
    }

    Column amount(String key) {
        return Column.amount(words.text("column." + key));
    }

    Column balance(String key) {
        return Column.balance(words.text("column." + key));
    }
}
