package coop.impulsion.statement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.money.Money;
import coop.impulsion.statement.store.StatementFigures.Award;
import coop.impulsion.statement.store.StatementFigures.Chunk;
import coop.impulsion.statement.store.StatementFigures.ShareMove;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The projects of one contributor's statement. What a project changed is attributed in proportion to draws: with
 * 3,333.34 of 10,000.01 drawn, a third of the months worked and of each progress.
 */
final class SupportedProjects {

    private static final int MOMENTS = 3;
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final MathContext FIRST_FIGURE = new MathContext(1, RoundingMode.HALF_UP);

    private final Chunk chunk;
    private final Map<Long, ProjectSheet> sheets;
    private final List<ShareMove> shares;
    private final LocalDate from;

    /**
     * @param sheets of projects by row id
     * @param shares the contributor's own movements, up to the end of the period
     */
    SupportedProjects(Chunk chunk, Map<Long, ProjectSheet> sheets, List<ShareMove> shares) {
        this.chunk = chunk;
        this.sheets = sheets;
        this.shares = shares;
        this.from = chunk.run().from();
    }

    /** One view for each award in which the contributor has a share or had a draw, by date of decision. */
    List<SupportedProject> views() {
        return shares.stream()
                .map(ShareMove::award)
                .distinct()
                .map(number -> chunk.awards().get(number))
                .map(this::view)
                .filter(view ->
                        view.shareTotal().isPositive() || view.drawnToDate().isPositive())
                .sorted(Comparator.comparing(SupportedProject::decidedOn).thenComparing(SupportedProject::awardNumber))
                .toList();
    }

    private SupportedProject view(Award award) {
        ProjectSheet sheet = sheets.get(award.projectId());
        List<ShareMove> own = shares.stream()
                .filter(share -> share.award().equals(award.number()))
                .toList();
        Map<CostCategory, Money> share = new EnumMap<>(CostCategory.class);
        own.forEach(move -> {
            if (move.kind().equals("RESERVED")) {
                share.merge(CostCategory.valueOf(move.category()), move.amount(), Money::plus);
            } else if (move.kind().equals("RELEASED")) {
                share.merge(CostCategory.valueOf(move.category()), move.amount().negated(), Money::plus);
            }
        });
        share.values().removeIf(Money::isZero);
        Money drawn = drawn(own);
        Money drawnOfAll = award.drawn();
        return new SupportedProject(
                sheet.name(),
                sheet.carrier(),
                sheet.commune(),
                award.number(),
                award.decidedOn(),
                award.awarded(),
                share,
                Money.sum(share.values()),
                drawn(own.stream().filter(move -> !move.on().isBefore(from)).toList()),
                drawn,
                sum(own, "RETURNED"),
                sum(own, "LOST"),
                part(BigDecimal.valueOf(10_000), drawn, drawnOfAll)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact(),
                firstPost(sheet.followUp(), own, award),
                verdict(sheet.followUp()),
                trajectory(sheet.followUp()),
                picture(sheet.followUp(), chunk.pictures().get(award.projectId())),
                sheet.followUp().indicators().stream()
                        .map(indicator -> indicator(indicator, drawn, drawnOfAll))
                        .toList());
    }

    /** The last moments of the period, the oldest first. */
    private List<SupportedProject.TrajectoryParagraph> trajectory(FollowUpView followUp) {
        return followUp.events().stream()
                .filter(event -> !event.happenedOn().isBefore(from))
                .limit(MOMENTS)
                .sorted(Comparator.comparing(FollowUpView.Event::happenedOn))
                .map(event ->
                        new SupportedProject.TrajectoryParagraph(event.happenedOn(), event.title(), event.words()))
                .toList();
    }

    private static SupportedProject.Picture picture(FollowUpView followUp, byte[] bytes) {
        FollowUpView.Picture newest = ProjectSheets.newestPicture(followUp);
        return newest == null || bytes == null
                ? null
                : new SupportedProject.Picture(bytes, newest.alternative(), newest.caption());
    }

    private static SupportedProject.FirstPost firstPost(FollowUpView followUp, List<ShareMove> own, Award award) {
        FollowUpView.FirstPostView post = followUp.firstPost();
        if (post == null) {
            return null;
        }
        String category = CostCategory.FIRST_POST.name();
        Money drawn = drawn(
                own.stream().filter(move -> move.category().equals(category)).toList());
        Money drawnOfAll = award.drawn(CostCategory.FIRST_POST);
        return new SupportedProject.FirstPost(
                post.title(),
                post.startedOn(),
                post.fullTimeEquivalent().movePointRight(4).intValueExact(),
                post.monthsWorked().setScale(1, RoundingMode.HALF_UP),
                part(post.monthsWorked(), drawn, drawnOfAll));
    }

    private static SupportedProject.Conclusion verdict(FollowUpView followUp) {
        return followUp.verdicts().stream()
                .findFirst()
                .map(given -> new SupportedProject.Conclusion(given.verdict(), given.givenOn(), given.reasons()))
                .orElse(null);
    }

    private static SupportedProject.ProjectIndicator indicator(
            FollowUpView.Progress indicator, Money drawn, Money drawnOfAll) {
        FollowUpView.MeasureView last = indicator.last();
        BigDecimal value = indicator.value();
        BigDecimal gone = value == null || indicator.baseline() == null ? null : value.subtract(indicator.baseline());
        return new SupportedProject.ProjectIndicator(
                indicator.label(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                value,
                last == null ? null : last.measuredOn(),
                gone == null ? null : traced(part(gone, drawn, drawnOfAll)));
    }

    /** In proportion to draws; 0 while nothing is drawn. */
    private static BigDecimal part(BigDecimal quantity, Money drawn, Money drawnOfAll) {
        return drawnOfAll.isPositive()
                ? quantity.multiply(BigDecimal.valueOf(drawn.cents()))
                        .divide(BigDecimal.valueOf(drawnOfAll.cents()), DIGITS)
                : BigDecimal.ZERO;
    }

    /**
     * Quantities, not money, so rounding is harmless: half up to one decimal, and what would vanish by that to its first
     * figure: 0.0043 to 0.004, so that a small part is small and not nothing.
     */
    static BigDecimal traced(BigDecimal part) {
        BigDecimal rounded = part.setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && part.signum() != 0 ? part.round(FIRST_FIGURE) : rounded;
    }

    private static Money drawn(List<ShareMove> moves) {
        return Money.sum(moves.stream().map(ShareMove::drawn).toList());
    }

    private static Money sum(List<ShareMove> moves, String kind) {
        return Money.sum(moves.stream()
                .filter(move -> move.kind().equals(kind))
                .map(ShareMove::amount)
                .toList());
    }
}
