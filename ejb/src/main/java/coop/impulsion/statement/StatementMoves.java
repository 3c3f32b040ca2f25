package coop.impulsion.statement;

import coop.impulsion.money.Money;
import coop.impulsion.statement.store.StatementFigures.Commitment;
import coop.impulsion.statement.store.StatementFigures.ReceivableMove;
import coop.impulsion.statement.store.StatementFigures.RefundMove;
import coop.impulsion.statement.store.StatementFigures.ShareMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What moved the lines of one contributor's statement, each move on its day, so that an opening is of its day too: with
 * 1,000.00 signed in 2025 and reduced by 400.00 in 2026, the statement of 2026 opens with 1,000.00 promised.
 */
final class StatementMoves {

    private final StatementWording wording;
    private final LocalDate from;
    private final Map<String, String> projectNames;
    private final List<ImpactStatement.Movement> moves = new ArrayList<>();

    /** @param projectNames by number of award */
    StatementMoves(StatementWording wording, LocalDate from, Map<String, String> projectNames) {
        this.wording = wording;
        this.from = from;
        this.projectNames = projectNames;
    }

    /** What was signed, and by how much less was promised since. */
    void promised(Commitment commitment) {
        add(commitment.signedOn(), MoneyKind.PROMISED, "PROMISED", commitment.number(), null, commitment.signed());
        commitment
                .reductions()
                .forEach(reduction -> add(
                        reduction.on(),
                        MoneyKind.PROMISED,
                        "REDUCED",
                        commitment.number(),
                        null,
                        reduction.less().negated()));
    }

    void received(ReceivableMove move) {
        MoneyKind kind = move.isReceived() ? MoneyKind.PAID_IN : MoneyKind.CALLED;
        add(move.on(), kind, kind.name(), move.piece(), move.entry(), move.amount());
    }

    void refunded(RefundMove move) {
        add(move.on(), MoneyKind.REFUNDED, "REFUNDED", move.piece(), move.entry(), move.amount());
    }

    /** A draw uses what was reserved, so it moves two lines; a release frees what was not drawn. */
    void shared(ShareMove share) {
        Money amount = share.amount();
        switch (share.kind()) {
            case "RELEASED" -> add(share, MoneyKind.RESERVED, amount.negated());
            case "DRAWN", "UNDRAWN" -> {
                add(share, MoneyKind.RESERVED, share.drawn().negated());
                add(share, MoneyKind.DRAWN, share.drawn());
            }
            default -> add(share, MoneyKind.valueOf(share.kind()), amount);
        }
    }

    private void add(ShareMove share, MoneyKind kind, Money amount) {
        String project = projectNames.getOrDefault(share.award(), share.award());
        add(share.on(), kind, share.kind(), project, share.entry(), amount);
    }

    private void add(LocalDate on, MoneyKind kind, String what, String about, String entry, Money amount) {
        moves.add(new ImpactStatement.Movement(on, kind, wording.of("movement." + what, about), entry, amount));
    }

    /** One line for each kind of money, in their order. */
    Map<MoneyKind, ImpactStatement.MoneyLine> lines() {
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

    /**
     * What contributors follow: what they signed, were called for and paid, and what projects drew and gave back. A
     * payment that drew for several cost categories is one line.
     */
    List<ImpactStatement.Movement> listed() {
        Map<Object, ImpactStatement.Movement> listed = new LinkedHashMap<>();
        moves.stream()
                .filter(move -> !move.on().isBefore(from) && move.kind() != MoneyKind.RESERVED)
                .sorted(Comparator.comparing(ImpactStatement.Movement::on))
                .forEach(move -> listed.merge(
                        Arrays.asList(move.on(), move.kind(), move.wording(), move.entry()),
                        move,
                        StatementMoves::together));
        return List.copyOf(listed.values());
    }

    private static ImpactStatement.Movement together(ImpactStatement.Movement one, ImpactStatement.Movement other) {
        return new ImpactStatement.Movement(
                one.on(), one.kind(), one.wording(), one.entry(), one.amount().plus(other.amount()));
    }
}
