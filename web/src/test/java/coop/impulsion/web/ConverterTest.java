package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.money.Money;
import jakarta.faces.convert.ConverterException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {

    private final AmountConverter amounts = new AmountConverter();
    private final DayConverter days = new DayConverter();
    private final PercentageConverter percentages = new PercentageConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56 | 123456",
                "1\u202F234,56\u00A0€ | 123456",
                "1234.5 | 123450",
                "25 000 € | 2500000",
                "25000 EUR | 2500000",
                "0,05 | 5",
                "\u221212,30 | -1230",
                "-12,30 | -1230"
            })
    void readsAmountsAsPeopleTypeThem(String typed, long cents) {
        assertEquals(Money.ofCents(cents), amounts.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,345", "douze", "1,2,3", "1e3", "€", "12345678901234", "1.234,56"})
    void refusesWhatIsNoAmountInWholeCents(String typed) {
        ConverterException refused =
                assertThrows(ConverterException.class, () -> amounts.getAsObject(null, null, typed));

        assertEquals(
                "« " + typed
                        + " » ne se lit pas comme un montant. Écrivez par exemple 1 234,56, avec deux décimales au plus.",
                refused.getFacesMessage().getSummary().replace('\u00A0', ' '));
    }

    @Test
    void nothingTypedIsNoValue() {
        assertNull(amounts.getAsObject(null, null, "  "));
        assertNull(days.getAsObject(null, null, null));
        assertNull(percentages.getAsObject(null, null, ""));
    }

    @Test
    void writesAmountsWithTheirUnitInTextAndWithoutItInAField() {
        Money amount = Money.ofCents(-123_456_789);

        assertEquals("\u22121\u202F234\u202F567,89\u00A0€", amounts.getAsString(null, null, amount));
        assertEquals("\u22121\u202F234\u202F567,89", FrenchFormat.plainAmount(amount));
        assertEquals("0,05\u00A0€", FrenchFormat.amount(Money.ofCents(5)));
        assertEquals("", amounts.getAsString(null, null, null));
    }

    @Test
    void whatAFieldShowsIsReadBackTheSame() {
        for (long cents : new long[] {0, 1, 99, 100, 100_000, -5, 123_456_789_012L}) {
            String shown = FrenchFormat.plainAmount(Money.ofCents(cents));
            assertEquals(Money.ofCents(cents), amounts.getAsObject(null, null, shown));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/11/2026", "22.11.2026", "22-11-2026", " 22/11/2026 ", "2026-11-22"})
    void readsDaysAsPeopleAndBrowsersWriteThem(String typed) {
        assertEquals(LocalDate.of(2026, 11, 22), days.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2026", "29/02/2026", "31/04/2026", "00/01/2026", "11/22/2026"})
    void refusesDaysThatTheCalendarDoesNotHave(String typed) {
        ConverterException refused = assertThrows(ConverterException.class, () -> days.getAsObject(null, null, typed));

        assertEquals(
                "Le " + typed + " n’existe pas au calendrier.",
                refused.getFacesMessage().getSummary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demain", "22/11/26", "22/11", "2026/11/22/1"})
    void refusesWhatIsNoDay(String typed) {
        assertThrows(ConverterException.class, () -> days.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/11/0226", "01/01/0000", "31/12/1899", "01/01/2200", "9999-12-31"})
    void refusesYearsInWhichNoFundLives(String typed) {
        ConverterException refused = assertThrows(ConverterException.class, () -> days.getAsObject(null, null, typed));

        assertTrue(refused.getFacesMessage().getSummary().contains("mal recopiée"));
    }

    @Test
    void writesDaysAndMomentsOfParis() {
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertEquals("01/11/2026", days.getAsString(null, null, day));
        assertEquals("1er novembre 2026", FrenchFormat.longDay(day));
        assertEquals("dimanche 1er novembre 2026", FrenchFormat.meetingDay(day));
        assertEquals("01/01/2027 à 00:05", FrenchFormat.moment(Instant.parse("2026-12-31T23:05:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"33,33 | 3333", "50 | 5000", "50 % | 5000", "0.5 | 50", "100 | 10000"})
    void readsPercentagesAsBasisPoints(String typed, int basisPoints) {
        assertEquals(basisPoints, percentages.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"33,333", "-5", "moitié"})
    void refusesWhatIsNoPercentage(String typed) {
        assertThrows(ConverterException.class, () -> percentages.getAsObject(null, null, typed));
    }

    @Test
    void writesPercentagesAsInFrance() {
        assertEquals("33,33\u00A0%", percentages.getAsString(null, null, 3333));
        assertEquals("50\u00A0%", percentages.getAsString(null, null, 5000));
        assertEquals("0,5", FrenchFormat.plainPercentage(50));
        assertEquals("100", FrenchFormat.plainPercentage(10_000));
    }

    @Test
    void aCommandKeyComesBackAsItWasSentAndNothingElseIsOne() {
        CommandKeyConverter keys = new CommandKeyConverter();
        CommandKey key = CommandKey.fresh();

        assertEquals(key, keys.getAsObject(null, null, keys.getAsString(null, null, key)));
        assertThrows(ConverterException.class, () -> keys.getAsObject(null, null, "x' OR '1'='1"));
    }

    @Test
    void aBarNeverHidesAPartNorLeavesItsFrame() {
        Money whole = Money.ofEuros(100);

        assertEquals(333, FrenchFormat.permille(Money.ofCents(3333), whole));
        assertEquals(1, FrenchFormat.permille(Money.ofCents(1), whole));
        assertEquals(1000, FrenchFormat.permille(Money.ofEuros(120), whole));
        assertEquals(0, FrenchFormat.permille(Money.ZERO, whole));
        assertEquals(0, FrenchFormat.permille(whole, Money.ZERO));
    }
}
