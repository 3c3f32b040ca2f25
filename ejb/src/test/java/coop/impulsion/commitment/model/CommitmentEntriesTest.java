package coop.impulsion.commitment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.model.EntryPolicy;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "event → entry" of docs/rules/ledger.md, as far as money coming in goes. */
class CommitmentEntriesTest {

    private static final FundId FUND = new FundId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Party COMPANY = new Party(FUND, "C-0002", ContributorClass.PATRON, "E-2026-0001", Nature.GIFT);

    @Test
    void aPrivatePromiseStandsOffBalanceSheet() {
        assertEntry(
                "HB 802000 1000.00 | 809000 -1000.00",
                CommitmentEntries.promised(COMPANY, "E-2026-0001", DAY, "COMMITMENT_SIGNED", Money.ofEuros(1000)));
        assertEntry(
                "HB 809000 1000.00 | 802000 -1000.00",
                CommitmentEntries.noLongerPromised(
                        COMPANY, "A-2026-0001", DAY, "COMMITMENT_CALLED", Money.ofEuros(1000)));
    }

    @ParameterizedTest
    @CsvSource({
        "PATRON, GIFT, 467100, 754200",
        "CITIZEN, GIFT, 467100, 754100",
        "PUBLIC, GIFT, 467100, 755100",
        "CITIZEN, WITH_RETURN, 467100, 103400",
        "PATRON, REPAYABLE, 467100, 168100",
        "PUBLIC, PUBLIC_GRANT, 441000, 741000"
    })
    void aCallBringsWhatItsNatureSays(
            ContributorClass contributorClass, Nature nature, String receivable, String income) {
        Party party = new Party(FUND, "C-0002", contributorClass, "E-2026-0001", nature);
        assertEntry(
                "EN " + receivable + " 300.00 | " + receivable + " 700.00 | " + income + " -1000.00",
                CommitmentEntries.called(
                        party, "A-2026-0001", DAY, "CALL_ISSUED", List.of(Money.ofEuros(300), Money.ofEuros(700))));
        assertEntry(
                "EN " + income + " 700.00 | " + receivable + " -700.00",
                CommitmentEntries.callCancelled(party, "A-2026-0001", DAY, Money.ofEuros(700)));
    }

    @Test
    void aReceiptPaysItsCallAndOwesBackWhatIsTooMuch() {
        assertEntry("BQ 512100 400.00 | 467100 -400.00", CommitmentEntries.received(COMPANY, paying(400, 1000)));
        assertEntry(
                "BQ 512100 1200.00 | 467100 -1000.00 | 467700 -200.00",
                CommitmentEntries.received(COMPANY, paying(1200, 1000)));
    }

    @Test
    void anUnknownReceiptWaitsUntilItIsIdentified() {
        assertEntry("BQ 512100 400.00 | 471000 -400.00", CommitmentEntries.receivedFromNobodyKnown(FUND, receipt(400)));
        assertEntry(
                "OD 471000 400.00 | 467100 -300.00 | 467700 -100.00",
                CommitmentEntries.identifiedAsPaying(COMPANY, paying(400, 300), DAY));
        assertEntry(
                "OD 471000 400.00 | 754200 -400.00", CommitmentEntries.identifiedAsGift(COMPANY, receipt(400), DAY));
    }

    @Test
    void aGiftWithoutACallIsIncomeAtOnce() {
        assertEntry("BQ 512100 400.00 | 754200 -400.00", CommitmentEntries.given(COMPANY, receipt(400)));
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS, 860000, 870000",
        "EQUIPMENT_LOAN, 861000, 871000",
        "SKILLS, 862000, 871000",
        "VOLUNTEERING, 864000, 875000"
    })
    void inKindIsValuedOnBothSides(InKindKind kind, String use, String origin) {
        assertEntry(
                "CV " + use + " 225.00 | " + origin + " -225.00",
                CommitmentEntries.inKind(COMPANY, "N-2026-0001", DAY, kind, Money.ofEuros(225)));
    }

    private static void assertEntry(String expected, EntryDraft draft) {
        EntryPolicy.check(draft);
        assertEquals(
                expected,
                draft.journal() + " "
                        + draft.postings().stream()
                                .map(p -> p.account() + " " + p.debit().minus(p.credit()))
                                .collect(Collectors.joining(" | ")));
    }

    private static Receipt receipt(long euros) {
        RecordReceipt command = new RecordReceipt(
                FUND, CommandKey.fresh(), DAY, Money.ofEuros(euros), "SARL Exemple", null, ReceiptOrigin.unknown());
        return Receipt.recorded(command, "R-2026-0001", DAY);
    }

    private static Receipt paying(long euros, long called) {
        Commitment commitment = Commitment.signed(
                new RecordCommitment(
                        FUND,
                        CommandKey.fresh(),
                        "C-0002",
                        Nature.GIFT,
                        Money.ofEuros(called),
                        DAY,
                        new CommitmentTerms(DAY, null, null, null, List.of())),
                "E-2026-0001",
                2,
                ContributorClass.PATRON,
                DAY);
        withId(commitment);
        Call call = Call.issued(commitment, "A-2026-0001", Money.ofEuros(called), DAY, DAY, DAY, null, "dueOn");
        withId(call);
        Receipt receipt = receipt(euros);
        receipt.pays(call, 2);
        return receipt;
    }

    /** Ids come from the database's sequences; here any will do. */
    private static void withId(Object aggregate) {
        try {
            Field id = aggregate.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(aggregate, 1L);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
