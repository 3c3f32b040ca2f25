package coop.impulsion.statement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.Letterhead;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.statement.store.StatementFigures.Award;
import coop.impulsion.statement.store.StatementFigures.Borne;
import coop.impulsion.statement.store.StatementFigures.Chunk;
import coop.impulsion.statement.store.StatementFigures.Commitment;
import coop.impulsion.statement.store.StatementFigures.Contributor;
import coop.impulsion.statement.store.StatementFigures.Run;
import coop.impulsion.statement.store.StatementFigures.ShareMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes one contributor's statement from the figures of a run. Every amount is a sum of ledger movements; the one
 * rule here is attribution: what a project changed counts for a contributor in proportion to the contributor's part of
 * what the project drew.
 */
@ApplicationScoped
class StatementAssembly {

    private static final Locale LANGUAGE = Locale.FRENCH;

    @Inject
    private Funds funds;

    @Inject
    private StatementWording wording;

    /** What all statements of a chunk have in common. */
    record Common(
            Letterhead letterhead,
            SharingAgreementView rule,
            Map<Long, ProjectSheet> sheets,
            Map<String, String> projectNames) {}

    Common common(Chunk chunk) {
        Run run = chunk.run();
        Map<Long, ProjectSheet> sheets = new HashMap<>();
        chunk.sheets().forEach((project, content) -> sheets.put(project, ProjectSheets.read(content)));
        return new Common(
                funds.letterhead(run.fund()),
                funds.sharingAgreementOn(run.fund(), run.to())
                        .orElseThrow(() -> new IllegalStateException("no sharing agreement on " + run.to())),
                sheets,
                chunk.awards().values().stream()
                        .filter(award -> sheets.containsKey(award.projectId()))
                        .collect(Collectors.toMap(
                                Award::number,
                                award -> sheets.get(award.projectId()).name())));
    }

    ImpactStatement of(Chunk chunk, Common common, long contributorId) {
        Run run = chunk.run();
        Contributor contributor = chunk.contributors().get(contributorId);
        List<Commitment> commitments = chunk.commitments().stream()
                .filter(commitment -> commitment.contributorId() == contributorId)
                .toList();
        Set<String> numbers = commitments.stream().map(Commitment::number).collect(Collectors.toSet());
        List<ShareMove> shares = chunk.shares().stream()
                .filter(share -> numbers.contains(share.commitment()))
                .toList();
        StatementMoves moves = new StatementMoves(wording, run.from(), common.projectNames());
        commitments.forEach(moves::promised);
        chunk.receivables().stream()
                .filter(move -> numbers.contains(move.commitment()))
                .forEach(moves::received);
        chunk.refunds().stream()
                .filter(move -> numbers.contains(move.commitment()))
                .forEach(moves::refunded);
        shares.forEach(moves::shared);
        Map<MoneyKind, ImpactStatement.MoneyLine> lines = moves.lines();
        Money spent = lines.get(MoneyKind.DRAWN)
                .closing()
                .minus(lines.get(MoneyKind.RETURNED).closing());
        Money reserved = lines.get(MoneyKind.RESERVED).closing();
        Money promised = lines.get(MoneyKind.PROMISED).closing();
        SharingAgreementView rule = common.rule();
        List<SupportedProject> projects = new SupportedProjects(chunk, common.sheets(), shares).views();
        return new ImpactStatement(
                common.letterhead(),
                new ImpactStatement.Recipient(
                        contributor.name(),
                        contributor.contributorClass(),
                        contributor.number(),
                        contributor.address() == null
                                ? List.of()
                                : contributor.address().lines().toList()),
                LANGUAGE,
                run.from(),
                run.to(),
                achievement(projects),
                List.copyOf(lines.values()),
                new ImpactStatement.CommitmentBar(
                        spent, reserved, promised.minus(spent).minus(reserved)),
                drawnByCategory(shares, run.from()),
                gifts(chunk, contributorId),
                commitments.stream().map(each -> commitment(each, shares)).toList(),
                moves.listed(),
                projects,
                List.of(),
                risk(chunk, shares, spent, rule),
                new ImpactStatement.Computation(
                        Integer.toString(rule.versionNo()),
                        rule.inForceFrom(),
                        run.snapshotAt(),
                        run.headLabel(),
                        run.head(),
                        contributor.checkCode(),
                        VerifyAddress.of(contributor.checkCode())));
    }

    /** Months of first posts are those that the contributor's draws paid for, added up over the projects. */
    private static ImpactStatement.Achievement achievement(List<SupportedProject> projects) {
        BigDecimal months = projects.stream()
                .map(SupportedProject::firstPost)
                .filter(Objects::nonNull)
                .map(SupportedProject.FirstPost::monthsPaidByShare)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ImpactStatement.Achievement(projects.size(), months);
    }

    private static Map<CostCategory, Money> drawnByCategory(List<ShareMove> shares, LocalDate from) {
        Map<CostCategory, Money> drawn = new EnumMap<>(CostCategory.class);
        shares.stream()
                .filter(share -> !share.on().isBefore(from) && !share.drawn().isZero())
                .forEach(share -> drawn.merge(CostCategory.valueOf(share.category()), share.drawn(), Money::plus));
        return drawn;
    }

    /** What the classes bore of the awards in which the contributor has a share; null before any draw. */
    private static ImpactStatement.SharedRisk risk(
            Chunk chunk, List<ShareMove> shares, Money spent, SharingAgreementView rule) {
        List<Borne> borne = shares.stream()
                .map(ShareMove::award)
                .distinct()
                .flatMap(award -> chunk.awards().get(award).borne().stream())
                .toList();
        List<ImpactStatement.ClassBearing> classes = new ArrayList<>();
        Money all = Money.ZERO;
        for (ContributorClass each : ContributorClass.values()) {
            Money net = Money.ZERO;
            Money lost = Money.ZERO;
            for (Borne part : borne) {
                if (part.contributorClass() == each) {
                    net = net.plus(part.drawn()).minus(part.returned());
                    lost = lost.plus(part.lost());
                }
            }
            int quota = rule.quotaBasisPoints().getOrDefault(each, 0);
            if (quota > 0 || net.isPositive()) {
                classes.add(new ImpactStatement.ClassBearing(each, quota, net, lost));
            }
            all = all.plus(net);
        }
        if (!all.isPositive()) {
            return null;
        }
        BigDecimal leverage = spent.isPositive()
                ? BigDecimal.valueOf(all.minus(spent).cents())
                        .divide(BigDecimal.valueOf(spent.cents()), 2, RoundingMode.HALF_UP)
                : null;
        return new ImpactStatement.SharedRisk(classes, spent, leverage);
    }

    private List<ImpactStatement.InKindGift> gifts(Chunk chunk, long contributorId) {
        return chunk.gifts().stream()
                .filter(gift -> gift.contributorId() == contributorId)
                .map(gift -> new ImpactStatement.InKindGift(
                        wording.of("inKind." + gift.kind()) + " : " + gift.description(),
                        gift.basis(),
                        gift.on(),
                        gift.value()))
                .toList();
    }

    private ImpactStatement.Commitment commitment(Commitment commitment, List<ShareMove> shares) {
        Money reserved = Money.ZERO;
        Money spent = Money.ZERO;
        for (ShareMove share : shares) {
            if (!share.commitment().equals(commitment.number())) {
                continue;
            }
            switch (share.kind()) {
                case "RESERVED" -> reserved = reserved.plus(share.amount());
                case "RELEASED" -> reserved = reserved.minus(share.amount());
                case "DRAWN", "UNDRAWN" -> {
                    reserved = reserved.minus(share.drawn());
                    spent = spent.plus(share.drawn());
                }
                case "RETURNED" -> spent = spent.minus(share.amount());
                default -> {
                    // a loss or a refund changes neither what is held nor what was spent
                }
            }
        }
        return new ImpactStatement.Commitment(
                commitment.number(),
                wording.of("nature." + commitment.nature()),
                earmark(commitment),
                commitment.signedOn(),
                commitment.amount(),
                spent,
                reserved,
                commitment.amount().minus(spent).minus(reserved));
    }

    private String earmark(Commitment commitment) {
        if (commitment.earmarks().isEmpty()) {
            return null;
        }
        return commitment.earmarks().stream()
                .map(earmark -> wording.optional("earmark." + earmark.kind() + "." + earmark.text(), earmark.text()))
                .collect(Collectors.joining(", "));
    }
}
