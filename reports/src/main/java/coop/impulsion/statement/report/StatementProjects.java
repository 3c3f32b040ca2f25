package coop.impulsion.statement.report;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.PaperWriter;
import coop.impulsion.paper.report.Photograph;
import coop.impulsion.paper.report.ProgressBar;
import coop.impulsion.paper.report.StackedBar;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.statement.ImpactStatement;
import coop.impulsion.statement.MoneyKind;
import coop.impulsion.statement.SupportedProject;
import coop.impulsion.statement.SupportedProject.ProjectIndicator;
import java.util.ArrayList;
import java.util.List;

/** What a statement says of projects: shares by category, stories, indicators, the risk the classes shared. */
final class StatementProjects {

    private static final int MOST_PICTURES = 3;

    private final ImpactStatement statement;
    private final Wording words;
    private final PaperWriter paper;

    StatementProjects(ImpactStatement statement, Wording words, PaperWriter paper) {
        this.statement = statement;
        this.words = words;
        this.paper = paper;
    }

    void write() {
        if (!statement.projects().isEmpty()) {
            shares();
            statement.projects().forEach(this::story);
        }
        if (statement.projects().stream()
                .anyMatch(project -> !project.indicators().isEmpty())) {
            indicators();
        }
        if (!statement.territory().isEmpty()) {
            territory();
        }
        if (statement.risk() != null) {
            risk(statement.risk());
        }
    }

    private void shares() {
        paper.section(words.text("section.projects"));
        Money drawn = statement.line(MoneyKind.DRAWN).movement();
        if (drawn.isPositive()) {
            categories(drawn);
        }
        paper.table("PROJECT");
        for (SupportedProject project : statement.projects()) {
            paper.together();
            paper.line(
                    "PROJECT",
                    project.name(),
                    words.amount(project.share(CostCategory.FIRST_POST)),
                    words.amount(project.share(CostCategory.EQUIPMENT)),
                    words.amount(project.share(CostCategory.ENGINEERING)),
                    words.amount(project.shareTotal()),
                    words.amount(project.drawnInPeriod()));
        }
        paper.line("PROJECT_TOTAL", words.text("project.total"), words.amount(drawn))
                .endTable();
    }

    private void categories(Money drawn) {
        paper.block().begin("CHART").add(words.text("categories.title", words.euros(drawn)));
        StackedBar bar = new StackedBar();
        List<String> spoken = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            Money amount = statement.drawnByCategory().getOrDefault(category, Money.ZERO);
            bar.kind(category.ordinal(), amount);
            paper.add(words.text("category", category)).add(words.euros(amount));
            spoken.add(words.text("category", category) + " " + words.euros(amount));
        }
        paper.show(bar, words.text("categories.alternative", String.join(", ", spoken)))
                .end();
    }

    private void story(SupportedProject project) {
        paper.block()
                .line(
                        "STORY",
                        project.name(),
                        words.text("story.where", project.carrier(), project.commune()) + " · "
                                + words.text("story.award", project.awardNumber(), words.euros(project.awarded())));
        List<String> paragraphs = trajectory(project);
        if (project.conclusion() != null) {
            paragraphs.add(conclusion(project.conclusion()));
        }
        var picture = isPictured(project) ? project.picture() : null;
        if (picture != null) {
            paper.begin("STORY_PICTURE")
                    .add(String.join("\n", paragraphs))
                    .add(picture.caption())
                    .show(new Photograph(picture.bytes()), picture.alternative())
                    .end();
        } else if (!paragraphs.isEmpty()) {
            paper.line("STORY_TEXT", String.join("\n", paragraphs));
        }
        if (project.firstPost() != null) {
            paper.line("STORY_POST", firstPost(project.firstPost()));
        }
    }

    /** A statement of many projects shows the pictures of those that used most: it is read, not leafed through. */
    private boolean isPictured(SupportedProject project) {
        return statement.projects().size() <= MOST_PICTURES + 1
                || statement.projects().stream()
                                .filter(other -> other.drawnInPeriod().isGreaterThan(project.drawnInPeriod()))
                                .count()
                        < MOST_PICTURES;
    }

    private List<String> trajectory(SupportedProject project) {
        List<String> paragraphs = new ArrayList<>();
        for (SupportedProject.TrajectoryParagraph moment : project.trajectory()) {
            String on = words.longDate(moment.on());
            paragraphs.add(
                    moment.title() == null
                            ? words.text("story.moment", on, moment.text())
                            : words.text("story.moment.titled", on, moment.title(), moment.text()));
        }
        return paragraphs;
    }

    private String firstPost(SupportedProject.FirstPost post) {
        if (post.startedOn() == null) {
            return words.text("post.planned", post.title());
        }
        String since = words.longDate(post.startedOn());
        String worked = words.figure(post.monthsWorked());
        return post.paidByShare().isNothing()
                ? words.text("post.unpaid", post.title(), since, worked)
                : words.text(
                        "post.working",
                        post.title(),
                        since,
                        worked,
                        ImpactStatementText.work(words, post.paidByShare()));
    }

    private String conclusion(SupportedProject.Conclusion conclusion) {
        return words.text("story.conclusion", words.text("verdict", conclusion.verdict()), conclusion.reason());
    }

    private void indicators() {
        paper.section(words.text("section.indicators")).table("INDICATOR");
        for (SupportedProject project : statement.projects()) {
            for (ProjectIndicator indicator : project.indicators()) {
                indicator(project, indicator);
            }
        }
        paper.line("NOTE", words.text("indicator.rule")).endTable();
    }

    private void indicator(SupportedProject project, ProjectIndicator indicator) {
        String baseline = words.figure(indicator.baseline());
        String target = words.figure(indicator.target());
        String value = words.figure(indicator.value());
        boolean hasWay = baseline != null
                && target != null
                && value != null
                && indicator.baseline().compareTo(indicator.target()) != 0;
        paper.together();
        paper.begin(hasWay ? "INDICATOR" : "INDICATOR_PLAIN")
                .add(named(indicator.name(), indicator.unit()) + "\n" + project.name())
                .add(baseline)
                .add(target)
                .add(value)
                .add(words.figure(indicator.attributed()));
        if (hasWay) {
            paper.show(
                    new ProgressBar(indicator.baseline(), indicator.target(), indicator.value()),
                    words.text("indicator.alternative", baseline, value, target));
        }
        paper.end();
    }

    private void territory() {
        paper.section(words.text("section.territory")).table("TERRITORY");
        for (ImpactStatement.TerritoryIndicator indicator : statement.territory()) {
            paper.together();
            paper.line(
                    "TERRITORY",
                    named(indicator.name(), indicator.unit()),
                    words.figure(indicator.baseline()),
                    words.figure(indicator.value()),
                    words.shortDate(indicator.measuredOn()));
        }
        paper.line("NOTE", words.text("territory.note")).endTable();
    }

    private String named(String name, String unit) {
        return unit == null ? name : words.text("indicator.unit", name, unit);
    }

    private void risk(ImpactStatement.SharedRisk risk) {
        paper.section(words.text("section.risk"));
        if (risk.leverage() != null) {
            paper.line(
                    "PARAGRAPH", words.text("risk.leverage", words.euros(risk.yours()), words.figure(risk.leverage())));
        }
        paper.block().begin("CHART").add(words.text("risk.title"));
        StackedBar bar = new StackedBar();
        List<String> spoken = new ArrayList<>();
        for (ImpactStatement.ClassBearing bearing : risk.classes()) {
            String name = words.text("classes", bearing.contributorClass());
            bar.borneBy(bearing.contributorClass(), bearing.spent());
            paper.add(name).add(words.euros(bearing.spent()));
            spoken.add(name + " " + words.euros(bearing.spent()));
        }
        paper.show(bar, words.text("risk.alternative", String.join(", ", spoken)))
                .end()
                .table("CLASS");
        for (ImpactStatement.ClassBearing bearing : risk.classes()) {
            paper.line(
                    "CLASS",
                    words.text("classes", bearing.contributorClass()),
                    words.percent(bearing.quotaBasisPoints()),
                    words.amount(bearing.spent()),
                    words.amount(bearing.lost()));
            if (bearing.contributorClass() == statement.recipient().contributorClass()) {
                paper.line(
                        "CLASS",
                        words.text("risk.you"),
                        null,
                        words.amount(risk.yours()),
                        words.amount(statement.line(MoneyKind.LOST).closing()));
            }
        }
    }
}
