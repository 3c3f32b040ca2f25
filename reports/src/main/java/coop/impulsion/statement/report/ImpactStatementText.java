package coop.impulsion.statement.report;

import coop.impulsion.basis.FundClock;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.Letter;
import coop.impulsion.paper.report.Line;
import coop.impulsion.paper.report.PaperWriter;
import coop.impulsion.paper.report.StackedBar;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.statement.ImpactStatement;
import coop.impulsion.statement.MoneyKind;
import coop.impulsion.statement.WorkTime;
import java.time.LocalDate;
import java.util.List;

/** The words of one statement in reading order: cover, money, projects, indicators, shared risk, how it was computed. */
final class ImpactStatementText {

    private final ImpactStatement statement;
    private final Wording words;
    private final PaperWriter paper = new PaperWriter();

    ImpactStatementText(ImpactStatement statement, Wording words) {
        this.statement = statement;
        this.words = words;
    }

    String documentTitle() {
        return words.text("title.document", statement.recipient().name(), period());
    }

    String footer() {
        return words.text(
                "footer", statement.fund().fundName(), statement.computation().checkCode());
    }

    /** The first page down to the three figures; its texts in the order of the template's title. */
    Line cover() {
        var recipient = statement.recipient();
        Money drawn = statement.line(MoneyKind.DRAWN).movement();
        PaperWriter cover = new PaperWriter();
        cover.begin("COVER")
                .add(statement.fund().fundName())
                .add(words.text(drawn.isPositive() ? "title.done" : "title.ready"))
                .add(words.text("title.period", words.longDate(statement.from()), words.longDate(statement.to())))
                .add(recipient.name())
                .add(words.text("class", recipient.contributorClass()) + " · "
                        + words.text("recipient.number", recipient.number()))
                .add(Letter.demoMark(statement.fund(), words))
                .add(lead(drawn));
        if (drawn.isPositive()) {
            var achievement = statement.achievement();
            cover.add(words.euros(drawn))
                    .add(words.text("figure.drawn"))
                    .add(words.count(achievement.projects()))
                    .add(words.text("figure.projects", achievement.projects()))
                    .add(words.figure(achievement.work().quantity()))
                    .add(words.text("figure.work", achievement.work().unit()));
        } else {
            cover.add(words.euros(statement.line(MoneyKind.PROMISED).closing()))
                    .add(words.text("figure.promised"))
                    .add(words.euros(statement.bar().reserved()))
                    .add(words.text("figure.reserved"))
                    .add(words.euros(statement.bar().available()))
                    .add(words.text("figure.available"));
        }
        cover.end();
        return cover.lines().get(0);
    }

    private String lead(Money drawn) {
        var achievement = statement.achievement();
        Integer projects = achievement.projects();
        if (drawn.isPositive()) {
            return !achievement.work().isNothing()
                    ? words.text("lead.work", when(), words.euros(drawn), projects, work(words, achievement.work()))
                    : words.text("lead.drawn", when(), words.euros(drawn), projects);
        }
        Money reserved = statement.bar().reserved();
        return reserved.isPositive()
                ? words.text("lead.reserved", when(), words.euros(reserved), projects)
                : words.text(
                        "lead.available",
                        when(),
                        words.euros(statement.line(MoneyKind.PROMISED).closing()));
    }

    /** "4,3 mois", "12 jours", "1 heure". */
    static String work(Wording words, WorkTime time) {
        return words.text("work." + time.unit(), words.figure(time.quantity()), time.quantity());
    }

    /** "En 2026", or the two days where the period is no calendar year. */
    private String when() {
        return isYear()
                ? words.text("when.year", Integer.toString(statement.from().getYear()))
                : words.text("when.period", words.longDate(statement.from()), words.longDate(statement.to()));
    }

    private String period() {
        return isYear()
                ? Integer.toString(statement.from().getYear())
                : words.shortDate(statement.from()) + " – " + words.shortDate(statement.to());
    }

    private boolean isYear() {
        LocalDate from = statement.from();
        return from.getDayOfYear() == 1 && from.plusYears(1).minusDays(1).equals(statement.to());
    }

    List<Line> lines() {
        bar();
        money();
        if (statement.commitments().size() > 1 || hasEarmark()) {
            commitments();
        }
        if (!statement.inKind().isEmpty()) {
            inKind();
        }
        new StatementProjects(statement, words, paper).write();
        if (!statement.movements().isEmpty()) {
            movements();
        }
        computation();
        return paper.lines();
    }

    private void bar() {
        var bar = statement.bar();
        String promised = words.euros(statement.line(MoneyKind.PROMISED).closing());
        String spent = words.euros(bar.spent());
        String reserved = words.euros(bar.reserved());
        String available = words.euros(bar.available());
        paper.block()
                .begin("CHART")
                .add(words.text("bar.title", promised))
                .add(words.text("bar.spent"))
                .add(spent)
                .add(words.text("bar.reserved"))
                .add(reserved)
                .add(words.text("bar.available"))
                .add(available)
                .show(
                        new StackedBar()
                                .spent(bar.spent())
                                .reserved(bar.reserved())
                                .available(bar.available()),
                        words.text("bar.alternative", promised, spent, reserved, available))
                .end();
    }

    private void money() {
        paper.section(words.text("section.money")).table("MONEY");
        for (ImpactStatement.MoneyLine line : statement.money()) {
            if (line.kind() == MoneyKind.REFUNDED) {
                paper.together();
            }
            paper.line(
                    "MONEY",
                    words.text("money", line.kind()),
                    words.amount(line.opening()),
                    words.signed(line.movement()),
                    words.amount(line.closing()));
        }
        paper.line("NOTE", words.text("money.note")).endTable();
    }

    private boolean hasEarmark() {
        return statement.commitments().stream().anyMatch(commitment -> commitment.earmark() != null);
    }

    private void commitments() {
        paper.section(words.text("section.commitments")).table("COMMITMENT");
        for (ImpactStatement.Commitment commitment : statement.commitments()) {
            String what = words.text("commitment.what", commitment.number(), commitment.nature());
            paper.line(
                    "COMMITMENT",
                    commitment.earmark() == null ? what : what + "\n" + commitment.earmark(),
                    words.shortDate(commitment.signedOn()),
                    words.amount(commitment.promised()),
                    words.amount(commitment.spent()),
                    words.amount(commitment.reserved()),
                    words.amount(commitment.available()));
        }
    }

    private void inKind() {
        paper.section(words.text("section.inkind")).table("INKIND");
        for (ImpactStatement.InKindGift gift : statement.inKind()) {
            paper.together();
            paper.line(
                    "INKIND", words.shortDate(gift.on()), gift.description(), gift.basis(), words.amount(gift.value()));
        }
        paper.line("NOTE", words.text("inkind.note")).endTable();
    }

    private void movements() {
        paper.section(words.text("section.movements")).table("MOVEMENT");
        for (ImpactStatement.Movement movement : statement.movements()) {
            paper.line(
                    "MOVEMENT",
                    words.shortDate(movement.on()),
                    words.text("movement.of", movement.kind()),
                    movement.wording(),
                    movement.entry(),
                    words.signed(movement.amount()));
        }
    }

    private void computation() {
        var computation = statement.computation();
        paper.section(words.text("section.computation")).table("CLOSING");
        fact("rule", words.text("fact.rule.is", computation.ruleVersion(), words.longDate(computation.ruleSince())));
        fact("snapshot", words.moment(computation.snapshotAt(), FundClock.ZONE));
        fact("entry", computation.ledgerEntry());
        paper.line("FACT_CODE", words.text("fact.head"), computation.ledgerHead());
        fact("holder", Letter.holder(statement.fund(), words));
        Letter.check(paper, words, computation.checkCode(), computation.verifyAddress());
    }

    private void fact(String what, String is) {
        paper.line("FACT", words.text("fact." + what), is);
    }
}
