package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * When a schedule fits its award: every category's instalments add up to what was awarded for it, each instalment pays
 * something, has one due date and says its conditions in words. Example: 18,000.00 for the first post as 7,200.01,
 * 5,399.99 and 5,400.00.
 */
public final class SchedulePolicy {

    /** The most instalments that one award may have. */
    public static final int MOST_INSTALMENTS = 24;

    private static final int MOST_DUE_DAYS = 3650;
    private static final int TEXT_LENGTH = 400;

    private SchedulePolicy() {}

    /** @throws AwardRefused for the first thing wrong; fields are named {@code instalments[2].dueOn}, counted from 0 */
    public static void check(Map<CostCategory, Money> awarded, LocalDate decidedOn, List<PlanInstalment> schedule) {
        if (schedule.isEmpty()) {
            throw new AwardRefused(Reason.SCHEDULE_EMPTY, null);
        }
        if (schedule.size() > MOST_INSTALMENTS) {
            throw new AwardRefused(Reason.SCHEDULE_TOO_LONG, null, MOST_INSTALMENTS);
        }
        for (int at = 0; at < schedule.size(); at++) {
            checkAmounts(awarded, schedule.get(at), at);
            checkDue(decidedOn, schedule, at);
            checkConditions(schedule.get(at), at);
        }
        for (CostCategory category : CostCategory.values()) {
            Money sum = Money.sum(schedule.stream()
                    .map(instalment -> instalment.amounts().getOrDefault(category, Money.ZERO))
                    .toList());
            Money wanted = awarded.getOrDefault(category, Money.ZERO);
            if (!sum.equals(wanted)) {
                throw new AwardRefused(Reason.SCHEDULE_SUM, null, category, sum, wanted);
            }
        }
    }

    private static void checkAmounts(Map<CostCategory, Money> awarded, PlanInstalment instalment, int at) {
        if (instalment.amounts().isEmpty()) {
            throw new AwardRefused(Reason.INSTALMENT_EMPTY, field(at, CostCategory.FIRST_POST.name()), at + 1);
        }
        for (CostCategory category : instalment.amounts().keySet()) {
            if (instalment.amounts().get(category).isNegative()) {
                throw new AwardRefused(Reason.AMOUNT_NEGATIVE, field(at, category.name()));
            }
            if (!awarded.containsKey(category)) {
                throw new AwardRefused(Reason.CATEGORY_NOT_AWARDED, field(at, category.name()), at + 1, category);
            }
        }
    }

    private static void checkDue(LocalDate decidedOn, List<PlanInstalment> schedule, int at) {
        PlanInstalment instalment = schedule.get(at);
        if ((instalment.dueOn() == null) == (instalment.dueDays() == null)) {
            throw new AwardRefused(Reason.DUE_MISSING, field(at, "dueOn"), at + 1);
        }
        if (instalment.dueDays() != null && (instalment.dueDays() < 0 || instalment.dueDays() > MOST_DUE_DAYS)) {
            throw new AwardRefused(Reason.DUE_DAYS_RANGE, field(at, "dueDays"), at + 1);
        }
        if (instalment.dueOn() != null && instalment.dueOn().isBefore(decidedOn)) {
            throw new AwardRefused(Reason.DUE_BEFORE_DECISION, field(at, "dueOn"), at + 1, instalment.dueOn());
        }
        // A day and a number of days can't be compared before the signature; two of a kind can.
        PlanInstalment before = at == 0 ? null : schedule.get(at - 1);
        boolean isOutOfOrder = before != null
                && (instalment.dueOn() != null
                                && before.dueOn() != null
                                && instalment.dueOn().isBefore(before.dueOn())
                        || instalment.dueDays() != null
                                && before.dueDays() != null
                                && instalment.dueDays() < before.dueDays());
        if (isOutOfOrder) {
            throw new AwardRefused(Reason.DUE_OUT_OF_ORDER, field(at, "dueOn"), at + 1);
        }
    }

    private static void checkConditions(PlanInstalment instalment, int at) {
        for (PlanInstalment.PlanCondition condition : instalment.conditions()) {
            if (condition.wording() == null || condition.wording().isBlank()) {
                throw new AwardRefused(Reason.CONDITION_MISSING, field(at, "conditions"), at + 1);
            }
            boolean isTooLong = condition.wording().strip().length() > TEXT_LENGTH
                    || condition.evidenceWanted() != null
                            && condition.evidenceWanted().strip().length() > TEXT_LENGTH;
            if (isTooLong) {
                throw new AwardRefused(Reason.TEXT_TOO_LONG, field(at, "conditions"), TEXT_LENGTH);
            }
        }
    }

    private static String field(int at, String name) {
        return "instalments[" + at + "]." + name;
    }
}
