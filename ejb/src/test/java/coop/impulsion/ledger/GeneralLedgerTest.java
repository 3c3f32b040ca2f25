package coop.impulsion.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<String> told = new ArrayList<>();

    @Test
    void tellsOpeningLinesAndClosingOfEachAccountInOrder() {
        walk(
                List.of(
                        balance("103400", "-20.00", "0.00", "0.00"), balance("467100", "1000.00", "500.00", "200.00"),
                        balance("512100", "0.00", "200.00", "0.00"), balance("754100", "0.00", "0.00", "500.00")),
                List.of(
                        line("467100", "500.00", "0.00"),
                        line("467100", "0.00", "200.00"),
                        line("512100", "200.00", "0.00"),
                        line("754100", "0.00", "500.00")));
        assertEquals(
                List.of(
                        "103400 opens -20.00",
                        "103400 closes -20.00",
                        "467100 opens 1000.00",
                        "467100 moves 1500.00",
                        "467100 moves 1300.00",
                        "467100 closes 1300.00",
                        "512100 opens 0.00",
                        "512100 moves 200.00",
                        "512100 closes 200.00",
                        "754100 opens 0.00",
                        "754100 moves -500.00",
                        "754100 closes -500.00"),
                told);
    }

    @Test
    void tellsAccountsWithoutALine() {
        walk(List.of(balance("110000", "5.00", "0.00", "0.00"), balance("120000", "1.00", "0.00", "0.00")), List.of());
        assertEquals(
                List.of("110000 opens 5.00", "110000 closes 5.00", "120000 opens 1.00", "120000 closes 1.00"), told);
    }

    @Test
    void refusesALineWhoseAccountTheBalanceLacks() {
        List<BalanceLineView> balances = List.of(balance("467100", "0.00", "1.00", "0.00"));
        assertThrows(IllegalStateException.class, () -> walk(balances, List.of(line("512100", "1.00", "0.00"))));
    }

    @Test
    void refusesLinesOutOfOrder() {
        List<BalanceLineView> balances =
                List.of(balance("467100", "0.00", "2.00", "0.00"), balance("512100", "0.00", "1.00", "0.00"));
        List<JournalLineView> lines =
                List.of(line("467100", "1.00", "0.00"), line("512100", "1.00", "0.00"), line("467100", "1.00", "0.00"));
        assertThrows(IllegalStateException.class, () -> walk(balances, lines));
    }

    @Test
    void countsDaysLateOnlyForWhatIsLeft() {
        CallLineView open = call("2000.00", "500.00");
        assertEquals(Money.parse("1500.00"), open.left());
        assertEquals(30, open.daysLateOn(DAY.plusDays(30)));
        assertEquals(0, open.daysLateOn(DAY));
        assertEquals(0, open.daysLateOn(DAY.minusDays(5)));
        assertEquals(0, call("2000.00", "2000.00").daysLateOn(DAY.plusDays(30)));
    }

    private void walk(List<BalanceLineView> balances, List<JournalLineView> lines) {
        GeneralLedger.walk(LedgerRows.of(balances), LedgerRows.of(lines), new GeneralLedger.Reader() {
            @Override
            public void opens(BalanceLineView account) {
                told.add(account.account() + " opens " + account.opening());
            }

            @Override
            public void moves(JournalLineView line, Money balance) {
                told.add(line.account() + " moves " + balance);
            }

            @Override
            public void closes(BalanceLineView account, Money balance) {
                told.add(account.account() + " closes " + balance);
            }
        });
    }

    private static BalanceLineView balance(String account, String opening, String debit, String credit) {
        return new BalanceLineView(
                account, "Compte", null, null, Money.parse(opening), Money.parse(debit), Money.parse(credit));
    }

    private static JournalLineView line(String account, String debit, String credit) {
        return new JournalLineView(
                Journal.OD,
                1,
                DAY,
                DAY,
                "P",
                DAY,
                "MONEY_RECEIVED",
                account,
                "Compte",
                null,
                null,
                null,
                null,
                Money.parse(debit),
                Money.parse(credit));
    }

    private static CallLineView call(String called, String received) {
        return new CallLineView(
                "C-1",
                "Nom",
                "CITIZEN",
                "E-1",
                "AF-1",
                DAY.minusDays(30),
                DAY,
                Money.parse(called),
                Money.parse(received));
    }
}
