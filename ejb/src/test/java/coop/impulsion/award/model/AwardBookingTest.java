package coop.impulsion.award.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.award.AwardKind;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement.Kind;
import coop.impulsion.ledger.model.EntryPolicy;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwardBookingTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 2);

    private final List<EntryDraft> booked = new ArrayList<>();

    @Test
    void keepsUndrawnSharesEqualToWhatIsOwedAndPromised() {
        AwardBooking grant = booking(AwardKind.GRANT);
        book(grant.decided(LocalDate.of(2026, 3, 12), List.of(part("E-1", "60.00"), part("E-2", "40.00"))));
        assertBalances("801000", "100.00");
        assertInvariant();
        book(grant.firm(SIGNED, "CV-2026-0001", "AGREEMENT_SIGNED", Money.parse("30.00")));
        assertBalances("801000", "70.00", "467500", "-30.00", "657100", "30.00");
        assertInvariant();
        book(grant.paid(SIGNED.plusDays(5), "OP-2026-0001", List.of(part("E-1", "18.00"), part("E-2", "12.00"))));
        assertBalances("467500", "0.00", "512100", "-30.00");
        assertInvariant();
        book(grant.bounced(SIGNED.plusDays(6), "OP-2026-0001", List.of(part("E-1", "18.00"), part("E-2", "12.00"))));
        assertBalances("467500", "-30.00", "512100", "0.00");
        assertInvariant();
        book(grant.paid(SIGNED.plusDays(9), "OP-2026-0002", List.of(part("E-1", "18.00"), part("E-2", "12.00"))));
        book(grant.claimed(SIGNED.plusDays(90), "RV-2026-0001", Money.parse("10.00")));
        assertBalances("467600", "10.00", "657180", "-10.00");
        assertInvariant();
        book(grant.received(SIGNED.plusDays(99), "RV-2026-0001", List.of(part("E-2", "10.00"))));
        assertBalances("467600", "0.00", "512100", "-20.00");
        assertInvariant();
    }

    @Test
    void keepsAnAdvanceOffTheBalanceSheetUntilItIsPaid() {
        AwardBooking advance = booking(AwardKind.RECOVERABLE_ADVANCE);
        book(advance.decided(LocalDate.of(2026, 3, 12), List.of(part("E-1", "100.00"))));
        assertEquals(List.of(), advance.firm(SIGNED, "CV-2026-0001", "AGREEMENT_SIGNED", Money.parse("100.00")));
        book(advance.paid(SIGNED, "OP-2026-0001", List.of(part("E-1", "40.00"))));
        assertBalances("801000", "60.00", "274200", "40.00", "512100", "-40.00");
        assertInvariant();
        book(advance.received(SIGNED.plusDays(300), "RV-2026-0001", List.of(part("E-1", "15.00"))));
        assertBalances("274200", "25.00", "512100", "-25.00");
        assertInvariant();
    }

    @Test
    void cancelsInTheYearOfTheAidOrAsIncomeOfALaterOne() {
        Award award = Example.award(AwardKind.GRANT);
        award.schedule(Example.schedule(), Example.NOW);
        award.payTo("Association", Example.IBAN, null, Example.NOW);
        award.sign(SIGNED, Example.NOW);
        List<SharePart> all = List.of(part("E-1", "25000.00"));
        List<EntryDraft> sameYear =
                booking(AwardKind.GRANT).cancelled(LocalDate.of(2026, 12, 31), "O-1", award.instalments(), all);
        assertEquals(List.of("467500", "657100", "809000", "801000"), accounts(sameYear));
        assertEquals(1, sameYear.get(0).movements().size());
        assertEquals(0, sameYear.get(1).movements().size());
        List<EntryDraft> later =
                booking(AwardKind.GRANT).cancelled(LocalDate.of(2027, 1, 1), "O-1", award.instalments(), all);
        assertEquals(List.of("467500", "657180", "809000", "801000"), accounts(later));
    }

    @Test
    void leavesNothingOfADecisionThatLapses() {
        AwardBooking grant = booking(AwardKind.GRANT);
        List<SharePart> shares = List.of(part("E-1", "60.00"), part("E-2", "40.00"));
        book(grant.decided(LocalDate.of(2026, 3, 12), shares));
        book(grant.lapsed(LocalDate.of(2026, 9, 12), shares));
        assertBalances("801000", "0.00", "809000", "0.00");
        assertInvariant();
    }

    private static AwardBooking booking(AwardKind kind) {
        return new AwardBooking(Example.FUND, "O-2026-0001", "P-0001", kind);
    }

    private static SharePart part(String commitment, String amount) {
        return new SharePart(
                new CommitmentId(commitment.hashCode()), commitment, CostCategory.FIRST_POST, Money.parse(amount));
    }

    private void book(EntryDraft entry) {
        EntryPolicy.check(entry);
        booked.add(entry);
    }

    private void book(List<EntryDraft> entries) {
        entries.forEach(this::book);
    }

    private static List<String> accounts(List<EntryDraft> entries) {
        entries.forEach(EntryPolicy::check);
        return entries.stream()
                .flatMap(entry -> entry.postings().stream())
                .map(PostingDraft::account)
                .toList();
    }

    /** Undrawn shares = balances of 467500 and 801000; drawn - returned = paid - received back. */
    private void assertInvariant() {
        Map<Kind, Money> moved = new HashMap<>();
        booked.stream()
                .flatMap(entry -> entry.movements().stream())
                .forEach(movement -> moved.merge(movement.kind(), movement.amount(), Money::plus));
        Money shares = of(moved, Kind.RESERVED).minus(of(moved, Kind.RELEASED));
        Money drawn = of(moved, Kind.DRAWN).minus(of(moved, Kind.UNDRAWN));
        assertEquals(balance("801000").minus(balance("467500")), shares.minus(drawn));
        assertEquals(balance("512100").negated(), drawn.minus(of(moved, Kind.RETURNED)));
    }

    private static Money of(Map<Kind, Money> moved, Kind kind) {
        return moved.getOrDefault(kind, Money.ZERO);
    }

    private Money balance(String account) {
        return Money.sum(booked.stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account().equals(account))
                .map(posting -> posting.debit().minus(posting.credit()))
                .toList());
    }

    private void assertBalances(String... accountsAndAmounts) {
        for (int i = 0; i < accountsAndAmounts.length; i += 2) {
            assertEquals(Money.parse(accountsAndAmounts[i + 1]), balance(accountsAndAmounts[i]), accountsAndAmounts[i]);
        }
    }
}
