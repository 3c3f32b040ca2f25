package coop.impulsion.award.model;

import static coop.impulsion.award.model.Example.DECIDED;
import static coop.impulsion.award.model.Example.IBAN;
import static coop.impulsion.award.model.Example.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.PlanInstalment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Ids are 0 outside a database, so each test moves one instalment at a time. */
class AwardTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 4, 2);

    @Test
    void becomesFirmAtTheSignatureWhereNoConditionIsOpen() {
        Award award = signed(Example.schedule());
        assertEquals(AwardStatus.IN_FORCE, award.status());
        assertEquals(
                List.of(InstalmentStatus.PAYABLE, InstalmentStatus.PLANNED),
                award.instalments().stream().map(Instalment::status).toList());
        assertEquals(SIGNED.plusDays(90), award.instalments().get(1).dueOn());
        assertEquals("O-2026-0001-T2", award.instalments().get(1).reference());
    }

    @Test
    void wantsScheduleAndPayeeBeforeTheSignature() {
        Award award = Example.award(AwardKind.GRANT);
        assertEquals(Reason.SCHEDULE_MISSING, refusal(() -> award.sign(SIGNED, NOW)));
        award.schedule(Example.schedule(), NOW);
        assertEquals(Reason.PAYEE_MISSING, refusal(() -> award.sign(SIGNED, NOW)));
        award.payTo("Association Ju'ramène ta boîte", IBAN, null, NOW);
        assertEquals(Reason.SIGNED_BEFORE_DECISION, refusal(() -> award.sign(DECIDED.minusDays(1), NOW)));
        award.sign(SIGNED, NOW);
        assertEquals(Reason.WRONG_STATUS, refusal(() -> award.sign(SIGNED, NOW)));
        assertEquals(Reason.WRONG_STATUS, refusal(() -> award.clearSchedule(NOW)));
    }

    @Test
    void becomesFirmOnceTheLastConditionIsMetByEvidenceThatDid() {
        Award award = signed(List.of(Example.instalment(Example.AMOUNTS, 0, "Le bail est signé.")));
        Instalment instalment = award.instalments().get(0);
        Condition condition = instalment.conditions().get(0);
        assertEquals(
                Reason.EVIDENCE_MISSING, refusal(() -> award.conditionMet(condition.id(), "marie", null, SIGNED, NOW)));
        award.evidenceGiven(condition.id(), NOW);
        assertEquals(Reason.REASON_MISSING, refusal(() -> award.sendEvidenceBack(condition.id(), " ", NOW)));
        award.sendEvidenceBack(condition.id(), "La signature du bailleur manque.", NOW);
        assertEquals(
                Reason.EVIDENCE_MISSING, refusal(() -> award.conditionMet(condition.id(), "marie", null, SIGNED, NOW)));
        award.evidenceGiven(condition.id(), NOW);
        assertTrue(award.conditionMet(condition.id(), "marie", null, SIGNED.plusDays(9), NOW)
                .isPresent());
        assertEquals(SIGNED.plusDays(9), instalment.firmOn());
        assertEquals(Reason.CONDITION_SETTLED, refusal(() -> award.evidenceGiven(condition.id(), NOW)));
    }

    @Test
    void keepsAScheduleForWhichSomethingWasShown() {
        Award award = Example.award(AwardKind.GRANT);
        award.schedule(List.of(Example.instalment(Example.AMOUNTS, 0, "Le bail est signé.")), NOW);
        Condition condition = award.instalments().get(0).conditions().get(0);
        award.evidenceGiven(condition.id(), NOW);
        assertEquals(Reason.SCHEDULE_HAS_EVIDENCE, refusal(() -> award.clearSchedule(NOW)));
        award.sendEvidenceBack(condition.id(), "La signature du bailleur manque.", NOW);
        assertEquals(Reason.SCHEDULE_HAS_EVIDENCE, refusal(() -> award.clearSchedule(NOW)));
    }

    @Test
    void isNeverPaidByWhoVerifiedItsCondition() {
        Award award = signed(List.of(Example.instalment(Example.AMOUNTS, 0, "Le bail est signé.")));
        Instalment instalment = award.instalments().get(0);
        award.evidenceGiven(instalment.conditions().get(0).id(), NOW);
        award.conditionMet(instalment.conditions().get(0).id(), "marie", null, SIGNED, NOW);
        assertEquals(Reason.VERIFIER_PAYS, refusal(() -> award.order(instalment.id(), "OP-2026-0001", "marie", NOW)));
        award.order(instalment.id(), "OP-2026-0001", "paul", NOW);
        assertEquals(InstalmentStatus.ORDERED, instalment.status());
    }

    @Test
    void isOrderedOncePaidOnceAndPayableAgainWhenAnOrderFails() {
        Award award = signed(List.of(Example.instalment(Example.AMOUNTS, 0)));
        Instalment instalment = award.instalments().get(0);
        award.order(instalment.id(), "OP-2026-0001", "paul", NOW);
        assertEquals(
                Reason.INSTALMENT_NOT_PAYABLE,
                refusal(() -> award.order(instalment.id(), "OP-2026-0001", "paul", NOW)));
        assertEquals(Reason.PAYMENT_UNDER_WAY, refusal(() -> award.cancel(instalment.id(), SIGNED, NOW)));
        assertEquals(Reason.PAYMENT_UNDER_WAY, refusal(() -> award.payTo("Autre", IBAN, null, NOW)));
        award.withdrawOrder(instalment.id(), NOW);
        assertEquals(InstalmentStatus.PAYABLE, instalment.status());
        award.order(instalment.id(), "OP-2026-0001", "paul", NOW);
        assertEquals(Reason.TOO_EARLY, refusal(() -> award.paid(instalment.id(), SIGNED.minusDays(1), NOW)));
        award.paid(instalment.id(), SIGNED.plusDays(5), NOW);
        assertEquals(Reason.INSTALMENT_NOT_ORDERED, refusal(() -> award.paid(instalment.id(), SIGNED, NOW)));
        award.bounced(instalment.id(), SIGNED.plusDays(6), NOW);
        assertEquals(InstalmentStatus.PAYABLE, instalment.status());
    }

    @Test
    void endsOnlyWhenNothingIsLeftToPay() {
        Award award = signed(List.of(Example.instalment(Example.AMOUNTS, 0)));
        Instalment instalment = award.instalments().get(0);
        assertEquals(Reason.INSTALMENT_OPEN, refusal(() -> award.end(SIGNED, "fini", NOW)));
        award.cancel(instalment.id(), SIGNED.plusDays(1), NOW);
        assertEquals(Reason.REASON_MISSING, refusal(() -> award.end(SIGNED, null, NOW)));
        assertEquals(Reason.TOO_EARLY, refusal(() -> award.end(SIGNED.minusDays(1), "fini", NOW)));
        award.end(SIGNED.plusDays(1), "Le projet s'arrête.", NOW);
        assertEquals(AwardStatus.ENDED, award.status());
        assertEquals(Reason.WRONG_STATUS, refusal(() -> award.end(SIGNED, "fini", NOW)));
    }

    @Test
    void lapsesOnlyBeforeTheSignature() {
        Award award = Example.award(AwardKind.GRANT);
        award.schedule(Example.schedule(), NOW);
        award.lapse(DECIDED.plusDays(1), "Le collectif renonce.", NOW);
        assertEquals(AwardStatus.LAPSED, award.status());
        Award signed = signed(Example.schedule());
        assertEquals(Reason.WRONG_STATUS, refusal(() -> signed.lapse(SIGNED, "renonce", NOW)));
    }

    private static Award signed(List<PlanInstalment> schedule) {
        Award award = Example.award(AwardKind.GRANT);
        award.schedule(schedule, NOW);
        award.payTo("Association Ju'ramène ta boîte", IBAN, null, NOW);
        award.sign(SIGNED, NOW);
        return award;
    }

    private static Reason refusal(Executable act) {
        return assertThrows(AwardRefused.class, act).reason();
    }
}
