package coop.impulsion.disbursement.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentPayments.Ordered;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementRefused;
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PaymentOrderTest {

    private static final Instant NOW = Instant.parse("2026-04-03T08:00:00Z");
    private static final Money TEN_THOUSAND = Money.ofEuros(10_000);

    private final PaymentOrder order = order("10000.00");

    @Test
    void isNotApprovedByWhoPreparedIt() {
        assertEquals(Reason.SAME_PERSON, refusal(() -> order.approve("paul", Money.ofEuros(1_000_000), NOW)));
        assertEquals(OrderStatus.PREPARED, order.status());
    }

    @Test
    void isApprovedUpToTheThresholdAndNotACentAbove() {
        order.approve("zoe", TEN_THOUSAND, NOW);
        assertEquals(OrderStatus.APPROVED, order.status());
        PaymentOrder aCentMore = order("10000.01");
        assertEquals(Reason.ABOVE_THRESHOLD, refusal(() -> aCentMore.approve("zoe", TEN_THOUSAND, NOW)));
        assertEquals(Reason.NO_THRESHOLD, refusal(() -> aCentMore.approve("zoe", null, NOW)));
    }

    @Test
    void leavesInOneFileOnlyAndOnlyApproved() {
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.issue(1)));
        order.approve("zoe", TEN_THOUSAND, NOW);
        order.issue(1);
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.issue(2)));
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.withdraw("trop tard")));
    }

    @Test
    void isBookedOnceAndMayBounceOnce() {
        order.approve("zoe", TEN_THOUSAND, NOW);
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.booked(LocalDate.of(2026, 4, 7), null)));
        order.issue(1);
        order.booked(LocalDate.of(2026, 4, 7), "RELEVE 12");
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.booked(LocalDate.of(2026, 4, 7), null)));
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.rejected("compte clos")));
        assertEquals(Reason.TOO_EARLY, refusal(() -> order.bounced(LocalDate.of(2026, 4, 6), "compte clos")));
        order.bounced(LocalDate.of(2026, 4, 9), "compte clos");
        assertEquals(OrderStatus.BOUNCED, order.status());
    }

    @Test
    void wantsAReasonWhenItIsOver() {
        assertEquals(Reason.REASON_MISSING, refusal(() -> order.withdraw("  ")));
        assertEquals(OrderStatus.PREPARED, order.status());
        order.withdraw("mauvais compte");
        assertEquals(Reason.WRONG_STATUS, refusal(() -> order.approve("zoe", TEN_THOUSAND, NOW)));
    }

    @Test
    void asksTheBankForItsAmountUnderTheInstalmentsReference() {
        assertEquals("O-2026-0001-T1", order.transfer().reference());
        assertEquals(TEN_THOUSAND, order.transfer().amount());
        assertEquals("O-2026-0001-T1 Ju'ramène ta boîte", order.transfer().remittance());
    }

    private static PaymentOrder order(String amount) {
        return PaymentOrder.prepared(
                new FundId(1),
                "OP-2026-0001",
                new Ordered(
                        new InstalmentId(5),
                        new AwardId(3),
                        "O-2026-0001",
                        "O-2026-0001-T1",
                        Money.parse(amount),
                        "Association Ju'ramène ta boîte",
                        new Iban("FR7630006000011234567890189"),
                        null,
                        "Ju'ramène ta boîte"),
                "paul",
                NOW);
    }

    private static Reason refusal(Executable act) {
        return assertThrows(DisbursementRefused.class, act).reason();
    }
}
