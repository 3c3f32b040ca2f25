package coop.impulsion.commitment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InKindTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"1250, 18.00, 225.00", "25, 18.55, 4.64", "33, 10.00, 3.30", "1, 0.50, 0.01"})
    void isWorthItsHoursAtTheirRate(long hoursHundredths, String rate, String value) {
        assertEquals(
                Money.parse(value),
                valued(hoursHundredths, Money.parse(rate), null).value());
    }

    @Test
    void isValuedInOneWay() {
        assertRefused(Reason.VALUE_TWICE, 100L, Money.ofEuros(18), Money.ofEuros(18));
        assertRefused(Reason.VALUE_MISSING, null, null, null);
        assertRefused(Reason.VALUE_MISSING, null, Money.ofEuros(18), null);
        assertRefused(Reason.AMOUNT_MISSING, 100L, null, null);
        assertEquals(Money.ofEuros(50), valued(null, null, Money.ofEuros(50)).value());
    }

    private static void assertRefused(Reason reason, Long hours, Money rate, Money stated) {
        assertEquals(
                reason,
                assertThrows(CommitmentRefused.class, () -> valued(hours, rate, stated))
                        .reason());
    }

    private static InKind valued(Long hoursHundredths, Money rate, Money stated) {
        return InKind.valued(
                new RecordInKind(
                        new FundId(1),
                        CommandKey.fresh(),
                        "C-0001",
                        InKindKind.SKILLS,
                        "Conseil juridique",
                        hoursHundredths,
                        rate,
                        stated,
                        "Tarif de la profession",
                        DAY,
                        null),
                DAY);
    }
}
