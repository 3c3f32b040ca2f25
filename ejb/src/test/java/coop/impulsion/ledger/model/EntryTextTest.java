package coop.impulsion.ledger.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTextTest {

    /** The example of docs/rules/ledger.md; the hash there was computed with sha256sum. */
    @Test
    void isTheTextOfTheRule() {
        LocalDate on = LocalDate.of(2026, 3, 2);
        EntryDraft draft = new EntryDraft(
                new FundId(7),
                Journal.BQ,
                on,
                "V-2026-0001",
                on,
                "INSTALMENT_PAID",
                List.of(
                        PostingDraft.debit("467500", "P-0004", "O-2026-0001", Money.parse("5000.00")),
                        PostingDraft.credit("512100", null, null, Money.parse("5000.00"))),
                List.of(new ShareMovement(
                        "O-2026-0001", "E-2026-0003", "FIRST_POST", ShareMovement.Kind.DRAWN, Money.parse("5000.00"))));
        EntryText text = EntryText.of(draft, EntryText.BEFORE_THE_FIRST, "LEDONIEN", 1, on.plusDays(1));
        assertEquals(
                "0".repeat(64)
                        + "\nLEDONIEN\nBQ\n1\n2026-03-02\n2026-03-02\n2026-03-03\nV-2026-0001\nINSTALMENT_PAID"
                        + "\n467500\nP-0004\nO-2026-0001\n500000\n0"
                        + "\n512100\n\n\n0\n500000"
                        + "\nO-2026-0001\nE-2026-0003\nFIRST_POST\nDRAWN\n500000",
                text.toString());
        assertEquals("10b40f7d8233a1027b2da306a55fa5289274d5c73d0fae13426fc62e59df6e3e", text.hash());
    }
}
