package coop.impulsion.ledger.report;

import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.ShareLineView;
import coop.impulsion.ledger.report.xlsx.CellKind;
import coop.impulsion.ledger.report.xlsx.Column;
import coop.impulsion.ledger.report.xlsx.Look;
import coop.impulsion.ledger.report.xlsx.SheetWriter;
import coop.impulsion.money.Money;
import java.util.List;

/** What each contributor bears of each award, award by award with a subtotal. */
final class ShareSheet {

    private static final int UNDRAWN = 12;

    private final SheetWriter sheet;
    private final LedgerWords words;
    private ShareLineView previous;
    private Money ofAward = Money.ZERO;
    private long wrongAwards;

    private ShareSheet(SheetWriter sheet, LedgerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    static ShareSheet write(LedgerBook book, LedgerWorkbook workbook) {
        SheetWriter sheet = book.open(
                "shares",
                null,
                List.of(
                        book.text("award", 11, 18),
                        book.text("project", 8, 16),
                        book.text("projectName", 26, 36),
                        book.date("decidedOn"),
                        book.text("contributor", 8, 16),
                        book.text("contributorName", 26, 40),
                        book.text("class", 14, 20),
                        book.text("commitment", 11, 18),
                        book.amount("share"),
                        Column.of(CellKind.PERCENT, book.words().text("column.part")),
                        book.amount("drawn"),
                        book.amount("returned"),
                        book.amount("undrawn")));
        ShareSheet shares = new ShareSheet(sheet, book.words());
        workbook.shares().readInto(shares::line);
        shares.endAward();
        sheet.finish();
        return shares;
    }

    private void line(ShareLineView line) {
        if (previous == null || !previous.award().equals(line.award())) {
            endAward();
            sheet.makeRoom();
            sheet.beginGroup();
        } else if (!sheet.hasRoomFor(1)) {
            subtotal();
            sheet.turn();
            sheet.beginGroup();
        }
        previous = line;
        ofAward = ofAward.plus(line.share());
        sheet.row(Look.alternating(sheet.counted()))
                .text(line.award())
                .text(line.project())
                .text(line.projectName())
                .date(line.decidedOn())
                .text(line.contributor())
                .text(line.contributorName())
                .text(words.contributorClass(line.contributorClass()))
                .text(line.commitment())
                .amount(line.share())
                .percent(line.partOfAward())
                .amount(line.drawn())
                .amount(line.returned())
                .amount(line.undrawn())
                .end();
    }

    private void endAward() {
        if (previous != null) {
            if (!ofAward.equals(previous.awarded())) {
                wrongAwards++;
            }
            subtotal();
            ofAward = Money.ZERO;
        }
    }

    private void subtotal() {
        sheet.row(Look.SUBTOTAL)
                .text(previous.award())
                .text(previous.project())
                .text(words.text("shares.award", previous.award()))
                .subtotals()
                .end();
    }

    long undrawn() {
        return sheet.sum(UNDRAWN);
    }

    List<String> undrawns() {
        return sheet.ranges(UNDRAWN);
    }

    /** How many awards have shares that do not sum to what was awarded. */
    long wrongAwards() {
        return wrongAwards;
    }

    /** Cells that are filled in lines and blank in subtotals. */
    List<String> commitments() {
        return sheet.ranges(7);
    }
}
