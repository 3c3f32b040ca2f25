package coop.impulsion.ledger.report;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerControls;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Workbooks for the cases that the sample does not have. */
final class Workbooks {

    private Workbooks() {}

    static LedgerWorkbook empty() {
        LedgerControls nothing = new LedgerControls(
                0, 0, Money.ZERO, Money.ZERO, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, "");
        LedgerRows<BalanceLineView> none = LedgerRows.of(List.of());
        return new LedgerWorkbook(
                LedgerSample.HEADING,
                nothing,
                LedgerRows.of(List.of()),
                LedgerRows.of(List.of()),
                none,
                none,
                none,
                LedgerRows.of(List.of()),
                LedgerRows.of(List.of()));
    }

    /** The same rows under a ledger that claims other debits. */
    static LedgerWorkbook withDebit(LedgerWorkbook of, Money debit) {
        LedgerControls says = of.controls();
        return new LedgerWorkbook(
                of.heading(),
                new LedgerControls(
                        says.entries(),
                        says.postings(),
                        debit,
                        says.credit(),
                        says.openingPostings(),
                        says.openingDebit(),
                        says.openingCredit(),
                        says.unclosed(),
                        says.receivable(),
                        says.undrawn(),
                        says.chainHead()),
                of.journal(),
                of.linesByAccount(),
                of.generalBalance(),
                of.contributorBalance(),
                of.projectBalance(),
                of.calls(),
                of.shares());
    }

    /** A year in which nothing happened, after one that left a gift of 72.00 at the bank and was not closed. */
    static LedgerWorkbook afterAYearNotClosed(Money claimed) {
        LedgerWorkbook empty = empty();
        return new LedgerWorkbook(
                empty.heading(),
                new LedgerControls(
                        0, 0, Money.ZERO, Money.ZERO, 0, Money.ZERO, Money.ZERO, claimed, Money.ZERO, Money.ZERO, ""),
                empty.journal(),
                empty.linesByAccount(),
                LedgerRows.of(List.of(new BalanceLineView(
                        "512100", "Banque", null, null, Money.ofEuros(72), Money.ZERO, Money.ZERO))),
                empty.contributorBalance(),
                empty.projectBalance(),
                empty.calls(),
                empty.shares());
    }

    /** For each text an entry of 1.00 that carries it as label, piece and name of the third party. */
    static LedgerWorkbook withTexts(List<String> texts) {
        List<JournalLineView> bank = new ArrayList<>();
        List<JournalLineView> gifts = new ArrayList<>();
        List<JournalLineView> journal = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            bank.add(line(i + 1, "512100", "Banque", texts.get(i), Money.ofEuros(1), Money.ZERO));
            gifts.add(line(i + 1, "754100", "Dons", texts.get(i), Money.ZERO, Money.ofEuros(1)));
            journal.add(bank.get(i));
            journal.add(gifts.get(i));
        }
        List<JournalLineView> byAccount = new ArrayList<>(bank);
        byAccount.addAll(gifts);
        Money sum = Money.ofEuros(texts.size());
        LedgerWorkbook empty = empty();
        return new LedgerWorkbook(
                LedgerSample.HEADING,
                new LedgerControls(
                        texts.size(),
                        2L * texts.size(),
                        sum,
                        sum,
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        "ab".repeat(32)),
                LedgerRows.of(journal),
                LedgerRows.of(byAccount),
                LedgerRows.of(List.of(
                        new BalanceLineView("512100", "Banque", null, null, Money.ZERO, sum, Money.ZERO),
                        new BalanceLineView("754100", "Dons", null, null, Money.ZERO, Money.ZERO, sum))),
                empty.contributorBalance(),
                empty.projectBalance(),
                empty.calls(),
                empty.shares());
    }

    private static JournalLineView line(
            int number, String account, String accountName, String text, Money debit, Money credit) {
        return new JournalLineView(
                Journal.BQ,
                number,
                LedgerSample.FROM,
                LedgerSample.FROM,
                text,
                LedgerSample.FROM,
                text,
                account,
                accountName,
                "C-0001",
                text,
                null,
                null,
                debit,
                credit);
    }
}
