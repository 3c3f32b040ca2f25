package coop.impulsion.award.report;

import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.Reasons;
import coop.impulsion.award.Reasons.RoundingRow;
import coop.impulsion.award.Reasons.RoundingTable;
import coop.impulsion.award.ReasonsPaper;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.Letter;
import coop.impulsion.paper.report.Line;
import coop.impulsion.paper.report.PaperWriter;
import coop.impulsion.paper.report.StackedBar;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.risksharing.ContributorClass;
import java.util.ArrayList;
import java.util.List;

/** The words of one annex in reading order: the short answer, the numbered steps, the commitments, what moved since. */
final class ReasonsText {

    /** The step that settles what each class bears: its bar stands under it. */
    private static final int CLASSES = 2;

    private final ReasonsPaper annex;
    private final Reasons reasons;
    private final Wording words;
    private final PaperWriter paper = new PaperWriter();

    ReasonsText(ReasonsPaper annex, Wording words) {
        this.annex = annex;
        this.reasons = annex.reasons();
        this.words = words;
    }

    String documentTitle() {
        return words.text("title.document", reasons.title(), reasons.award());
    }

    String footer() {
        return words.text("footer", annex.fund().fundName(), reasons.award(), words.shortDate(annex.madeOn()));
    }

    Line cover() {
        PaperWriter cover = new PaperWriter();
        cover.begin("COVER")
                .add(words.text("kicker", annex.fund().fundName(), reasons.award()))
                .add(reasons.title())
                .add(reasons.subject())
                .add(Letter.demoMark(annex.fund(), words))
                .add(reasons.shortAnswer())
                .add(words.text("help", words.longDate(annex.madeOn())))
                .end();
        return cover.lines().get(0);
    }

    List<Line> lines() {
        for (int i = 0; i < reasons.steps().size(); i++) {
            paper.section(words.text("step", i + 1, reasons.steps().get(i).heading()));
            thoughts(reasons.steps().get(i).lines());
            if (i + 1 == CLASSES) {
                classes();
            }
        }
        reasons.roundings().forEach(this::roundings);
        if (!reasons.moves().isEmpty()) {
            paper.section(words.text("moves"));
            reasons.moves().forEach(this::move);
        }
        return paper.lines();
    }

    private void thoughts(List<ReasonLine> lines) {
        for (ReasonLine line : lines) {
            paper.block();
            if (!line.text().isEmpty()) {
                paper.line("PARAGRAPH", line.text());
            }
            line.sums().forEach(sum -> paper.line("SUM", sum));
            paper.endBlock();
        }
    }

    private void classes() {
        paper.block().begin("CHART").add(words.text("classes.title", words.euros(reasons.total())));
        StackedBar bar = new StackedBar();
        List<String> spoken = new ArrayList<>();
        for (ContributorClass each : ContributorClass.values()) {
            Money amount = reasons.classTotals().getOrDefault(each, Money.ZERO);
            bar.borneBy(each, amount);
            paper.add(words.text("classes", each)).add(words.euros(amount));
            spoken.add(words.text("classes", each) + " " + words.euros(amount));
        }
        paper.show(bar, words.text("classes.alternative", String.join(", ", spoken)))
                .end()
                .endBlock();
    }

    private void roundings(RoundingTable table) {
        paper.section(words.text(
                        table.isRounded() ? "roundings.order" : "roundings",
                        words.text("classes", table.contributorClass())))
                .table("ROUNDING");
        for (RoundingRow row : table.rows()) {
            paper.together()
                    .line(
                            "ROUNDING",
                            row.commitment(),
                            row.note() == null
                                    ? row.contributorName()
                                    : words.text("roundings.note", row.contributorName(), row.note()),
                            row.signedOn() == null ? null : words.shortDate(row.signedOn()),
                            words.amount(row.amount()),
                            row.exact(),
                            row.gotOddCent() ? words.text("roundings.cent", row.rest()) : row.rest(),
                            words.amount(row.share()));
        }
        paper.line("ROUNDING_TOTAL", words.text("roundings.total"), words.amount(table.total()))
                .endTable();
    }

    private void move(Reasons.Move move) {
        paper.block().line("LABEL", move.heading());
        if (!move.stands()) {
            paper.line("PARAGRAPH", words.text("move.undone"));
        }
        paper.endBlock();
        thoughts(move.lines());
    }
}
