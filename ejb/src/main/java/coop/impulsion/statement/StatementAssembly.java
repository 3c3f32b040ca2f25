package coop.impulsion.statement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.statement.store.StatementFigures.Chunk;
import coop.impulsion.statement.store.StatementFigures.Commitment;
import coop.impulsion.statement.store.StatementFigures.Contributor;
import coop.impulsion.statement.store.StatementFigures.ReceivableMove;
import coop.impulsion.statement.store.StatementFigures.Run;
import coop.impulsion.statement.store.StatementFigures.ShareMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

    ImpactStatement of(Chunk chunk, long contributorId) {
        Run run = chunk.run();
        Contributor contributor = chunk.contributors().get(contributorId);
        List<Commitment> commitments = chunk.commitments().stream()
                .filter(commitment -> commitment.contributorId() == contributorId)
                .toList();
        Set<String> numbers = commitments.stream().map(Commitment::number).collect(Collectors.toSet());
        List<ShareMove> shares = chunk.shares().stream()
                .filter(share -> numbers.contains(share.commitment()))
                .toList();
        Map<String, String> projectNames = projectNames(chunk);
        List<ImpactStatement.Movement> moves = new ArrayList<>();
        commitments.forEach(commitment -> moves.add(new ImpactStatement.Movement(
                commitment.signedOn(),
                MoneyKind.PROMISED,
                wording.of("movement.PROMISED", commitment.number()),
                null,
                commitment.amount())));
        chunk.receivables().stream()
                .filter(move -> numbers.contains(move.commitment()))
                .forEach(move -> moves.add(received(move)));
        shares.forEach(share -> moves.addAll(shareMoves(share, projectNames)));

        Map<MoneyKind, ImpactStatement.MoneyLine> lines = lines(moves, run.from());
        Money spent = lines.get(MoneyKind.DRAWN).closing().minus(lines.get(MoneyKind.RETURNED).closing());
        Money reserved = lines.get(MoneyKind.RESERVED).closing();
        Money promised = lines.get(MoneyKind.PROMISED).closing();
        SharingAgreementView rule = funds.sharingAgreementOn(run.fund(), run.to())
                .orElseThrow(() -> new IllegalStateException("no sharing agreement on " + run.to()));
        List<SupportedProject> projects = new SupportedProjects(chunk, shares).views();
        return new ImpactStatement(
                funds.letterhead(run.fund()),
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
                new ImpactStatement.CommitmentBar(spent, reserved, promised.minus(spent).minus(reserved)),
                drawnByCategory(shares, run.from()),
                gifts(chunk, contributorId),
                commitments.stream().map(each -> commitment(each, shares)).toList(),
                listed(moves, run.from()),
                projects,
                List.of(),
                null,
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
                .reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
        return new ImpactStatement.Achievement(projects.size(), months);
    }

    private ImpactStatement.Movement received(ReceivableMove move) {
        MoneyKind kind = move.isReceived() ? MoneyKind.PAID_IN : MoneyKind.CALLED;
        return new ImpactStatement.Movement(
                move.on(), kind, wording.of("movement." + kind, move.piece()), move.entry(), move.amount());
    }

    /** A draw uses what was reserved, so it moves two lines; a release frees what was not drawn. */
    private List<ImpactStatement.Movement> shareMoves(ShareMove share, Map<String, String> projectNames) {
        String project = projectNames.getOrDefault(share.award(), share.award());
        Function<MoneyKind, ImpactStatement.Movement> plus = kind -> new ImpactStatement.Movement(
                share.on(), kind, wording.of("movement." + kind, project), share.entry(), share.amount());
        ImpactStatement.Movement lessReserved = new ImpactStatement.Movement(
                share.on(),
                MoneyKind.RESERVED,
                wording.of("movement." + share.kind(), project),
                share.entry(),
                share.amount().negated());
        return switch (share.kind()) {
            case "RESERVED" -> List.of(plus.apply(MoneyKind.RESERVED));
            case "RELEASED" -> List.of(lessReserved);
            case "DRAWN" -> List.of(lessReserved, plus.apply(MoneyKind.DRAWN));
            case "RETURNED" -> List.of(plus.apply(MoneyKind.RETURNED));
            case "LOST" -> List.of(plus.apply(MoneyKind.LOST));
            case "REFUNDED" -> List.of(plus.apply(MoneyKind.REFUNDED));
            default -> throw new IllegalStateException("unknown share movement " + share.kind());
        };
    }

    private static Map<MoneyKind, ImpactStatement.MoneyLine> lines(
            List<ImpactStatement.Movement> moves, LocalDate from) {
        Map<MoneyKind, ImpactStatement.MoneyLine> lines = new EnumMap<>(MoneyKind.class);
        for (MoneyKind kind : MoneyKind.values()) {
            Money opening = Money.ZERO;
            Money movement = Money.ZERO;
            for (ImpactStatement.Movement move : moves) {
                if (move.kind() != kind) {
                    continue;
                }
                if (move.on().isBefore(from)) {
                    opening = opening.plus(move.amount());
                } else {
                    movement = movement.plus(move.amount());
                }
            }
            lines.put(kind, new ImpactStatement.MoneyLine(kind, opening, movement, opening.plus(movement)));
        }
        return lines;
    }

    /** What contributors follow: what they signed, were called for and paid, and what projects drew and gave back. */
    private static List<ImpactStatement.Movement> listed(List<ImpactStatement.Movement> moves, LocalDate from) {
        return moves.stream()
                .filter(move -> !move.on().isBefore(from) && move.kind() != MoneyKind.RESERVED)
                .sorted(Comparator.comparing(ImpactStatement.Movement::on))
                .toList();
    }

    private static Map<CostCategory, Money> drawnByCategory(List<ShareMove> shares, LocalDate from) {
        Map<CostCategory, Money> drawn = new EnumMap<>(CostCategory.class);
        shares.stream()
                .filter(share -> "DRAWN".equals(share.kind()) && !share.on().isBefore(from))
                .forEach(share -> drawn.merge(CostCategory.valueOf(share.category()), share.amount(), Money::plus));
        return drawn;
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
                case "DRAWN" -> {
                    reserved = reserved.minus(share.amount());
                    spent = spent.plus(share.amount());
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

    private static Map<String, String> projectNames(Chunk chunk) {
        return chunk.awards().values().stream()
                .filter(award -> chunk.sheets().containsKey(award.projectId()))
                .collect(Collectors.toMap(
                        award -> award.number(),
                        award -> ProjectSheets.read(chunk.sheets().get(award.projectId())).name()));
    }
}
