package coop.impulsion.scenario.model;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.SharingRule;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioRefused;
import coop.impulsion.scenario.ScenarioRefused.Reason;
import coop.impulsion.scenario.ScenarioRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What a what-if may say, so that the engine can answer it. */
public final class ScenarioPolicy {

    /** Of one user in one fund. */
    public static final int MOST_SCENARIOS = 50;

    public static final int MOST_ITEMS = 30;
    static final int LONGEST_NAME = 120;
    /** Of an item or a contributor. */
    static final int LONGEST_ITEM_NAME = 200;
    /** 10,000,000,000,000.00, as in the interface for programs. */
    private static final long LARGEST_CENTS = 1_000_000_000_000_000L;

    private ScenarioPolicy() {}

    /**
     * @return the name without blanks around it
     * @throws ScenarioRefused if there is none, or it is too long
     */
    public static String name(String name) {
        name(name, LONGEST_NAME, "name");
        return name.strip();
    }

    private static void name(String name, int longest, String field) {
        if (name == null || name.isBlank()) {
            throw new ScenarioRefused(Reason.NAME_MISSING, field);
        }
        if (name.strip().length() > longest) {
            throw new ScenarioRefused(Reason.NAME_TOO_LONG, field, longest);
        }
        // A file may hold what no keyboard types, and the database would not take.
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new ScenarioRefused(Reason.NAME_UNREADABLE, field);
        }
    }

    /** @throws ScenarioRefused if the quotas are not 100 % */
    public static void check(ScenarioRule rule) {
        int sum = 0;
        for (ContributorClass contributorClass : ContributorClass.values()) {
            int quota = rule.quotaBasisPoints().get(contributorClass);
            part(quota, contributorClass.name().toLowerCase(Locale.ROOT) + "BasisPoints");
            sum += quota;
        }
        if (sum != SharingRule.WHOLE) {
            throw new ScenarioRefused(Reason.QUOTAS_NOT_WHOLE, "publicBasisPoints", BigDecimal.valueOf(sum, 2));
        }
    }

    /** @throws ScenarioRefused naming the field {@code items[n].…} */
    public static void check(List<ScenarioItem> items) {
        if (items.size() > MOST_ITEMS) {
            throw new ScenarioRefused(Reason.TOO_MANY_ITEMS, null, MOST_ITEMS);
        }
        for (int i = 0; i < items.size(); i++) {
            ScenarioItem item = items.get(i);
            String at = "items[" + i + "].";
            name(item.name(), LONGEST_ITEM_NAME, at + "name");
            item.amounts().forEach((category, amount) -> range(amount, at + category.name()));
            part(item.stopBasisPoints(), at + "stopBasisPoints");
            part(item.backBasisPoints(), at + "backBasisPoints");
        }
    }

    /** @throws ScenarioRefused naming the field {@code commitments[n].…} */
    public static void checkCommitments(List<ScenarioCommitment> commitments) {
        for (int i = 0; i < commitments.size(); i++) {
            check(commitments.get(i), "commitments[" + i + "].");
        }
    }

    /**
     * @param at what stands before the names of its fields
     * @throws ScenarioRefused naming the field
     */
    public static void check(ScenarioCommitment one, String at) {
        name(one.name(), LONGEST_ITEM_NAME, at + "name");
        if (one.number() != null) {
            name(one.number(), LONGEST_ITEM_NAME, at + "name");
        }
        if (one.contributorClass() == null) {
            throw new ScenarioRefused(Reason.CLASS_MISSING, at + "contributorClass");
        }
        if (one.amount() == null) {
            throw new ScenarioRefused(Reason.AMOUNT_MISSING, at + "amount");
        }
        range(one.amount(), at + "amount");
        if (one.amount().isZero()) {
            throw new ScenarioRefused(Reason.AMOUNT_MISSING, at + "amount");
        }
        range(one.available(), at + "available");
        if (one.available().isGreaterThan(one.amount())) {
            throw new ScenarioRefused(Reason.ABOVE_AMOUNT, at + "available", one.amount());
        }
        range(one.ceiling(), at + "ceiling");
        if (one.ceiling() != null && one.ceilingBasisPoints() != null) {
            throw new ScenarioRefused(Reason.TWO_CEILINGS, at + "ceilingBasisPoints");
        }
        if (one.ceilingBasisPoints() != null) {
            part(one.ceilingBasisPoints(), at + "ceilingBasisPoints");
        }
        if (one.costCategories().isEmpty()) {
            throw new ScenarioRefused(Reason.CATEGORY_MISSING, at + "costCategories");
        }
    }

    /** @throws ScenarioRefused if the amounts together are more than can be reckoned with */
    public static void checkSum(List<ScenarioCommitment> commitments) {
        try {
            Money.sum(commitments.stream().map(ScenarioCommitment::amount).toList());
        } catch (ArithmeticException e) {
            throw new ScenarioRefused(Reason.TOO_LARGE, null);
        }
    }

    private static void range(Money amount, String field) {
        if (amount != null && amount.isNegative()) {
            throw new ScenarioRefused(Reason.NEGATIVE, field);
        }
        if (amount != null && amount.cents() > LARGEST_CENTS) {
            throw new ScenarioRefused(Reason.TOO_LARGE, field);
        }
    }

    private static void part(int basisPoints, String field) {
        if (basisPoints < 0 || basisPoints > SharingRule.WHOLE) {
            throw new ScenarioRefused(Reason.NOT_A_PART, field);
        }
    }
}
