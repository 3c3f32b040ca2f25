package coop.impulsion.award.model;

import static coop.impulsion.award.model.Example.AMOUNTS;
import static coop.impulsion.award.model.Example.DECIDED;
import static coop.impulsion.award.model.Example.amounts;
import static coop.impulsion.award.model.Example.instalment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulePolicyTest {

    @Test
    void takesASumThatFitsToTheCent() {
        SchedulePolicy.check(AMOUNTS, DECIDED, Example.schedule());
    }

    @Test
    void refusesACentTooMuchInACategory() {
        AwardRefused refused =
                refusal(instalment(amounts("18000", "5000", "1000"), 0), instalment(amounts("0", "0", "1000.01"), 30));
        assertEquals(Reason.SCHEDULE_SUM, refused.reason());
        assertEquals(
                List.of(CostCategory.ENGINEERING, Money.parse("2000.01"), Money.parse("2000")), refused.arguments());
    }

    @Test
    void refusesACategoryThatMakesUpForAnother() {
        assertEquals(
                Reason.SCHEDULE_SUM,
                refusal(instalment(amounts("17000", "6000", "2000"), 0)).reason());
    }

    @Test
    void refusesACategoryThatWasNotAwarded() {
        AwardRefused refused = assertThrows(
                AwardRefused.class,
                () -> SchedulePolicy.check(
                        Map.of(CostCategory.FIRST_POST, Money.parse("10")),
                        DECIDED,
                        List.of(instalment(amounts("10", "0", "1"), 0))));
        assertEquals(Reason.CATEGORY_NOT_AWARDED, refused.reason());
        assertEquals("instalments[0].ENGINEERING", refused.field());
    }

    @Test
    void refusesAnInstalmentBelowNothingAtItsField() {
        AwardRefused refused =
                refusal(instalment(amounts("18001", "5000", "2000"), 0), instalment(amounts("-1", "0", "0"), 10));
        assertEquals(Reason.AMOUNT_NEGATIVE, refused.reason());
        assertEquals("instalments[1].FIRST_POST", refused.field());
    }

    @Test
    void refusesAnInstalmentOfNothing() {
        AwardRefused refused = refusal(instalment(AMOUNTS, 0), instalment(amounts("0", "0", "0"), 10));
        assertEquals(Reason.INSTALMENT_EMPTY, refused.reason());
        assertEquals(List.of(2), refused.arguments());
    }

    @Test
    void wantsExactlyOneDueDate() {
        assertEquals(Reason.DUE_MISSING, refusal(instalment(AMOUNTS, null)).reason());
        PlanInstalment both = new PlanInstalment(AMOUNTS, DECIDED, 3, List.of());
        assertEquals(Reason.DUE_MISSING, refusal(both).reason());
        assertEquals(Reason.DUE_DAYS_RANGE, refusal(instalment(AMOUNTS, 3651)).reason());
        PlanInstalment early = new PlanInstalment(AMOUNTS, DECIDED.minusDays(1), null, List.of());
        assertEquals(Reason.DUE_BEFORE_DECISION, refusal(early).reason());
    }

    @Test
    void wantsDueDatesInOrder() {
        assertEquals(
                Reason.DUE_OUT_OF_ORDER,
                refusal(
                                new PlanInstalment(
                                        amounts("18000", "0", "0"), LocalDate.of(2026, 9, 15), null, List.of()),
                                new PlanInstalment(
                                        amounts("0", "5000", "2000"), LocalDate.of(2026, 9, 14), null, List.of()))
                        .reason());
        assertEquals(
                Reason.DUE_OUT_OF_ORDER,
                refusal(instalment(amounts("18000", "0", "0"), 30), instalment(amounts("0", "5000", "2000"), 29))
                        .reason());
    }

    @Test
    void wantsConditionsInWords() {
        assertEquals(
                Reason.CONDITION_MISSING, refusal(instalment(AMOUNTS, 0, " ")).reason());
        assertEquals(
                Reason.TEXT_TOO_LONG,
                refusal(instalment(AMOUNTS, 0, "x".repeat(401))).reason());
    }

    @Test
    void refusesNoInstalmentAndTooMany() {
        assertEquals(Reason.SCHEDULE_EMPTY, refusal().reason());
        PlanInstalment one = instalment(amounts("1", "1", "1"), 0);
        assertEquals(
                Reason.SCHEDULE_TOO_LONG,
                refusal(Collections.nCopies(25, one).toArray(PlanInstalment[]::new))
                        .reason());
    }

    private static AwardRefused refusal(PlanInstalment... schedule) {
        return assertThrows(AwardRefused.class, () -> SchedulePolicy.check(AMOUNTS, DECIDED, List.of(schedule)));
    }
}
