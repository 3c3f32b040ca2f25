package coop.impulsion.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.money.Money;
import coop.impulsion.statement.store.StatementFigures.Commitment;
import coop.impulsion.statement.store.StatementFigures.Reduction;
import coop.impulsion.statement.store.StatementFigures.ShareMove;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementMovesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final StatementMoves moves = new StatementMoves(new StatementWording(), NEW_YEAR, Map.of("O-1", "Le four"));

    @Test
    void opensWithWhatWasPromisedThenHoweverMuchItWasReducedSince() {
        moves.promised(commitment(
                new Reduction(LocalDate.of(2025, 12, 31), Money.ofEuros(100)),
                new Reduction(LocalDate.of(2026, 1, 1), Money.ofEuros(300))));

        ImpactStatement.MoneyLine promised = moves.lines().get(MoneyKind.PROMISED);

        assertEquals(Money.ofEuros(900), promised.opening());
        assertEquals(Money.ofEuros(-300), promised.movement());
        assertEquals(Money.ofEuros(600), promised.closing());
        assertEquals("Engagement E-2025-0001 réduit", moves.listed().get(0).wording());
    }

    @Test
    void aPaymentThatBouncedIsReservedAgain() {
        moves.shared(share("RESERVED", "FIRST_POST", 2, 500));
        moves.shared(share("DRAWN", "FIRST_POST", 3, 500));
        moves.shared(share("UNDRAWN", "FIRST_POST", 4, 500));

        Map<MoneyKind, ImpactStatement.MoneyLine> lines = moves.lines();

        assertEquals(Money.ofEuros(500), lines.get(MoneyKind.RESERVED).closing());
        assertEquals(Money.ZERO, lines.get(MoneyKind.DRAWN).closing());
        assertEquals(
                List.of("Versement · Le four", "Versement revenu · Le four"),
                moves.listed().stream().map(ImpactStatement.Movement::wording).toList());
    }

    @Test
    void listsAPaymentForSeveralCostCategoriesOnce() {
        moves.shared(share("DRAWN", "FIRST_POST", 3, 500));
        moves.shared(share("DRAWN", "EQUIPMENT", 3, 120));

        assertEquals(1, moves.listed().size());
        assertEquals(Money.ofEuros(620), moves.listed().get(0).amount());
    }

    private static Commitment commitment(Reduction... reductions) {
        return new Commitment(
                "E-2025-0001",
                1,
                "GIFT",
                Money.ofEuros(1_000),
                LocalDate.of(2025, 6, 1),
                List.of(reductions),
                List.of());
    }

    private static ShareMove share(String kind, String category, int month, int euros) {
        return new ShareMove(
                "E-2025-0001",
                "O-1",
                category,
                kind,
                LocalDate.of(2026, month, 1),
                "BQ-" + month,
                Money.ofEuros(euros));
    }
}
