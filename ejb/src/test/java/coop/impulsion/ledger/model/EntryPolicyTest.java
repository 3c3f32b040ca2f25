package coop.impulsion.ledger.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.ledger.ShareMovement.Kind;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void refusesAnEntryThatDoesNotBalanceByACent() {
        assertRefused("NOT_BALANCED", entry(Journal.OD, "X", debit("512100", "10.00"), credit("471000", "9.99")));
    }

    @Test
    void refusesASinglePosting() {
        assertRefused("TOO_FEW_POSTINGS", entry(Journal.OD, "X", debit("512100", "10.00")));
    }

    @Test
    void keepsAccounts80xInTheirJournalAndAlone() {
        assertRefused("OFF_BALANCE_MIXED", entry(Journal.OD, "X", debit("802000", "1.00"), credit("809000", "1.00")));
        assertRefused("OFF_BALANCE_MIXED", entry(Journal.HB, "X", debit("802000", "1.00"), credit("512100", "1.00")));
        assertRefused("OFF_BALANCE_MIXED", entry(Journal.HB, "X", debit("467100", "1.00"), credit("754100", "1.00")));
        EntryPolicy.check(entry(Journal.HB, "X", debit("802000", "1.00"), credit("809000", "1.00")));
    }

    @Test
    void refusesAPieceThatCouldBreakTheTextOrIsMissing() {
        for (String piece : new String[] {null, "", " ", "A\nB", "A ", "x".repeat(41)}) {
            assertRefused("BAD_PIECE", entry(Journal.OD, piece, debit("512100", "1.00"), credit("471000", "1.00")));
        }
        EntryPolicy.check(entry(Journal.OD, "Relevé mars 2026", debit("512100", "1.00"), credit("471000", "1.00")));
    }

    @Test
    void mirrorsSidesAndMovements() {
        EntryDraft original = new EntryDraft(
                new FundId(1),
                Journal.BQ,
                DAY,
                "V-1",
                DAY,
                "INSTALMENT_PAID",
                List.of(debit("467500", "3.00"), credit("512100", "3.00")),
                List.of(new ShareMovement("O-1", "E-1", "FIRST_POST", Kind.DRAWN, Money.parse("3.00"))));
        EntryDraft mirror = EntryPolicy.mirror(original, DAY.plusDays(2), "BQ-4/2026", "PAYMENT_BOUNCED");
        assertEquals(List.of(credit("467500", "3.00"), debit("512100", "3.00")), mirror.postings());
        assertEquals(Kind.UNDRAWN, mirror.movements().get(0).kind());
        assertEquals("BQ-4/2026", mirror.pieceRef());
    }

    @Test
    void doesNotMirrorMoneyThatWentBack() {
        EntryDraft original = new EntryDraft(
                new FundId(1),
                Journal.BQ,
                DAY,
                "V-1",
                DAY,
                "UNSPENT_RECEIVED",
                List.of(debit("512100", "3.00"), credit("467600", "3.00")),
                List.of(new ShareMovement("O-1", "E-1", "FIRST_POST", Kind.RETURNED, Money.parse("3.00"))));
        assertThrows(LedgerRefused.class, () -> EntryPolicy.mirror(original, DAY, "BQ-4/2026", "X"));
    }

    private static void assertRefused(String reason, EntryDraft draft) {
        LedgerRefused refused = assertThrows(LedgerRefused.class, () -> EntryPolicy.check(draft));
        assertEquals("ledger.refused." + reason, refused.messageKey());
    }

    private static EntryDraft entry(Journal journal, String piece, PostingDraft... postings) {
        return new EntryDraft(new FundId(1), journal, DAY, piece, DAY, "X", List.of(postings), List.of());
    }

    private static PostingDraft debit(String account, String amount) {
        return PostingDraft.debit(account, null, null, Money.parse(amount));
    }

    private static PostingDraft credit(String account, String amount) {
        return PostingDraft.credit(account, null, null, Money.parse(amount));
    }
}
