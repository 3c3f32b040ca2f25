package coop.impulsion.scenario;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Backing;
import coop.impulsion.risksharing.Ceiling;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.Held;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.ShareReason;
import coop.impulsion.risksharing.SharingRule;
import coop.impulsion.risksharing.Shortfall;
import coop.impulsion.risksharing.Slate;
import coop.impulsion.risksharing.SlateItem;
import coop.impulsion.risksharing.SlateOutcome;
import coop.impulsion.risksharing.SlateStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What comes of a scenario, by the engine that funds real awards. Shares are made when they are asked for, so that a
 * scenario of a hundred thousand commitments costs a page of fifty no more than that.
 *
 * <p>Immutable; keeps nothing, asks nothing of the fund.
 */
public final class ScenarioReckoning {

    private static final Set<CostCategory> ALL = EnumSet.allOf(CostCategory.class);

    private final Scenario scenario;
    private final List<ScenarioCommitment> counting = new ArrayList<>();
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final Map<Integer, Integer> stepOf = new HashMap<>();
    private final SlateOutcome outcome;
    private final List<ItemEffect> items = new ArrayList<>();
    /** By step: from the place of a commitment to its place among the pledges of that item. */
    private final List<Map<Integer, Integer>> pledgeAt = new ArrayList<>();

    public ScenarioReckoning(Scenario scenario) {
        this.scenario = scenario;
        List<ScenarioItem> asking = scenario.items().stream()
                .filter(item -> item.total().isPositive())
                .toList();
        List<Backing> backings = new ArrayList<>();
        Map<Set<CostCategory>, LineScope> scopes = new HashMap<>();
        for (ScenarioCommitment one : scenario.commitments()) {
            if (one.counts()) {
                placeOf.put(one.no(), counting.size());
                counting.add(one);
                backings.add(backing(one, asking, scopes));
            }
        }
        List<SlateItem> slate = new ArrayList<>();
        for (ScenarioItem item : asking) {
            stepOf.put(item.no(), slate.size());
            Map<String, Long> lines = new HashMap<>();
            item.amounts().forEach((category, amount) -> lines.put(category.name(), amount.cents()));
            slate.add(new SlateItem(String.valueOf(item.no()), lines));
        }
        this.outcome = new Slate(rule(scenario.rule()), backings, slate).fund();
        Money cumulated = Money.ZERO;
        for (int step = 0; step < asking.size(); step++) {
            pledgeAt.add(pledgesOf(asking.get(step)));
            cumulated = outcome.steps().get(step).isFunded()
                    ? cumulated.plus(asking.get(step).total())
                    : cumulated;
            items.add(effect(asking.get(step), outcome.steps().get(step), cumulated));
        }
    }

    private static Backing backing(
            ScenarioCommitment one, List<ScenarioItem> asking, Map<Set<CostCategory>, LineScope> scopes) {
        Set<String> allowed = one.excludedItems().isEmpty()
                ? null
                : asking.stream()
                        .filter(item -> !one.excludedItems().contains(item.no()))
                        .map(item -> String.valueOf(item.no()))
                        .collect(Collectors.toSet());
        Ceiling ceiling = one.ceiling() != null
                ? Ceiling.ofCents(one.ceiling().cents())
                : one.ceilingBasisPoints() != null ? Ceiling.ofBasisPoints(one.ceilingBasisPoints()) : Ceiling.none();
        LineScope lines = scopes.computeIfAbsent(
                one.costCategories(),
                categories -> categories.equals(ALL)
                        ? LineScope.all()
                        : LineScope.only(categories.stream().map(Enum::name).collect(Collectors.toSet())));
        return new Backing(
                // Numbers of a file may come twice after somebody typed one; the running number never does.
                one.number() + '\n' + one.no(),
                one.contributorClass(),
                one.amount().cents(),
                one.available().cents(),
                ceiling,
                lines,
                allowed,
                one.signedOn());
    }

    private static SharingRule rule(ScenarioRule rule) {
        return new SharingRule(
                0, rule.quotaBasisPoints(), OnShortage.valueOf(rule.onShortage().name()));
    }

    private Map<Integer, Integer> pledgesOf(ScenarioItem item) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < counting.size(); place++) {
            if (!counting.get(place).excludedItems().contains(item.no())) {
                places.put(place, places.size());
            }
        }
        return places;
    }

    private ItemEffect effect(ScenarioItem item, SlateStep step, Money cumulated) {
        Money left = Money.ZERO;
        EnumMap<ContributorClass, Money> leftByClass = new EnumMap<>(ContributorClass.class);
        for (int place = 0; place < counting.size(); place++) {
            Money after = Money.ofCents(step.leftCents(place));
            left = left.plus(after);
            leftByClass.merge(counting.get(place).contributorClass(), after, Money::plus);
        }
        List<ClassEffect> classes = new ArrayList<>();
        Shortage shortage = null;
        List<HeldClass> held = new ArrayList<>();
        if (step.outcome() instanceof Funded funded) {
            for (ClassTotal total : funded.classTotals()) {
                classes.add(new ClassEffect(
                        total.contributorClass(),
                        total.quotaBasisPoints(),
                        Money.ofCents(total.askedCents().rounded()),
                        Money.ofCents(total.cents()),
                        total.standing(),
                        Money.ofCents(total.amountCents()),
                        total.pledges(),
                        total.fullPledges(),
                        leftByClass.getOrDefault(total.contributorClass(), Money.ZERO)));
            }
        } else if (step.outcome() instanceof Shortfall shortfall) {
            shortage = new Shortage(
                    Money.ofCents(shortfall.missingCents()),
                    shortfall.lineKeys().stream().map(CostCategory::valueOf).collect(Collectors.toSet()),
                    shortfall.pledgeIds().stream()
                            .map(id -> id.substring(0, id.lastIndexOf('\n')))
                            .toList(),
                    Money.ofCents(shortfall.canSupplyCents()));
        } else if (step.outcome() instanceof Held back) {
            back.classes()
                    .forEach(unmet -> held.add(new HeldClass(
                            unmet.contributorClass(),
                            unmet.quotaBasisPoints(),
                            Money.ofCents(unmet.askedCents().rounded()),
                            Money.ofCents(unmet.fairCents().rounded()))));
        }
        return new ItemEffect(item, step.isFunded(), cumulated, left, classes, shortage, held);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** One for each item that asks for something, in their order. */
    public List<ItemEffect> items() {
        return List.copyOf(items);
    }

    /** Null for an item that asks for nothing. */
    public ItemEffect item(int no) {
        Integer step = stepOf.get(no);
        return step == null ? null : items.get(step);
    }

    /** How many items are funded from the first on without leaving one out. */
    public int cutOff() {
        return outcome.cutOff();
    }

    public Money asked() {
        return Money.sum(items.stream().map(effect -> effect.item().total()).toList());
    }

    public Money funded() {
        return Money.ofCents(outcome.fundedCents());
    }

    /** What a class bears of all items, and what it has left. */
    public ClassSum sum(ContributorClass contributorClass) {
        List<ScenarioCommitment> members = counting.stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .toList();
        return new ClassSum(
                contributorClass,
                members.size(),
                Money.sum(members.stream().map(ScenarioCommitment::amount).toList()),
                Money.sum(members.stream().map(ScenarioCommitment::available).toList()),
                Money.ofCents(outcome.takenCents(contributorClass)),
                Money.ofCents(outcome.leftCents(contributorClass)));
    }

    /** What a commitment bears of all items; 0.00 for one that does not count. */
    public Money taken(int no) {
        Integer place = placeOf.get(no);
        return place == null ? Money.ZERO : Money.ofCents(outcome.takenCents(place));
    }

    /** What a commitment has left after all items; null for one that does not count. */
    public Money left(int no) {
        Integer place = placeOf.get(no);
        return place == null ? null : Money.ofCents(outcome.leftCents(place));
    }

    /**
     * What a commitment bears of an item, and why; null if the item is not funded, or the commitment does not count or is
     * earmarked for others.
     */
    public ShareEffect share(int itemNo, int no) {
        Integer step = stepOf.get(itemNo);
        Integer place = placeOf.get(no);
        if (step == null || place == null || !(outcome.steps().get(step).outcome() instanceof Funded funded)) {
            return null;
        }
        Integer pledge = pledgeAt.get(step).get(place);
        if (pledge == null) {
            return null;
        }
        Share share = funded.shares().get(pledge);
        ShareReason reason = funded.reasons().get(pledge);
        EnumMap<CostCategory, Money> lines = new EnumMap<>(CostCategory.class);
        share.lines().forEach((line, cents) -> lines.put(CostCategory.valueOf(line), Money.ofCents(cents)));
        return new ShareEffect(
                counting.get(place),
                Money.ofCents(share.cents()),
                lines,
                Money.ofCents(outcome.steps().get(step).leftCents(place)),
                reason.stop(),
                (int) reason.level().times(SharingRule.WHOLE).rounded(),
                reason.oddCent(),
                quotaOf(counting.get(place)) > 0);
    }

    private int quotaOf(ScenarioCommitment one) {
        return scenario.rule().quotaBasisPoints().get(one.contributorClass());
    }

    /**
     * Why a commitment bears what it bears of an item, with the figures to redo it; null where {@link #share} is, and for
     * a class without a quota.
     */
    public ScenarioWhy why(int itemNo, int no) {
        Integer step = stepOf.get(itemNo);
        Integer place = placeOf.get(no);
        if (step == null || place == null || !(outcome.steps().get(step).outcome() instanceof Funded)) {
            return null;
        }
        boolean isAsked = pledgeAt.get(step).containsKey(place) && quotaOf(counting.get(place)) > 0;
        return isAsked ? new ScenarioWhy(this, step, place) : null;
    }

    SlateStep step(int step) {
        return outcome.steps().get(step);
    }

    /** From the place of a commitment to its place among the pledges of an item. */
    Map<Integer, Integer> pledges(int step) {
        return pledgeAt.get(step);
    }

    List<ScenarioCommitment> counting() {
        return Collections.unmodifiableList(counting);
    }

    /**
     * What comes of one item, after those before it.
     *
     * @param cumulated what is funded up to here
     * @param left what all commitments have left together
     * @param classes one for each class; empty unless funded
     * @param shortage why it can't be paid, or null
     * @param held the classes that can't hold their quota, if that holds it back
     */
    public record ItemEffect(
            ScenarioItem item,
            boolean funded,
            Money cumulated,
            Money left,
            List<ClassEffect> classes,
            Shortage shortage,
            List<HeldClass> held) {
        public ItemEffect {
            classes = List.copyOf(classes);
            held = List.copyOf(held);
        }
    }

    /**
     * What one class bears of one item.
     *
     * @param quotaAmount its quota of the award, rounded to the cent: to read beside the total
     * @param signed sum of what its eligible commitments signed
     * @param full how many of its commitments give all they can
     */
    public record ClassEffect(
            ContributorClass contributorClass,
            int quotaBasisPoints,
            Money quotaAmount,
            Money total,
            ClassTotal.Standing standing,
            Money signed,
            int commitments,
            int full,
            Money left) {}

    /**
     * Why an item can't be paid.
     *
     * @param commitments numbers of those that may pay for these categories
     * @param canSupply what they can give together
     */
    public record Shortage(Money missing, Set<CostCategory> categories, List<String> commitments, Money canSupply) {
        public Shortage {
            categories = Set.copyOf(categories);
            commitments = List.copyOf(commitments);
        }
    }

    /** A class that can't hold its quota: what that would be, and what it would bear. */
    public record HeldClass(ContributorClass contributorClass, int quotaBasisPoints, Money quotaAmount, Money fair) {}

    /**
     * What one commitment bears of one item.
     *
     * @param left what it has left after it
     * @param levelBasisPoints what part of the signed amount those of its class and lines bear, rounded: to be read
     * @param gotOddCent whether it got a cent that rounding down left over
     * @param asked whether its class has a quota: without one, there is nothing to bear and nothing to explain
     */
    public record ShareEffect(
            ScenarioCommitment commitment,
            Money total,
            Map<CostCategory, Money> lines,
            Money left,
            ShareReason.Stop stop,
            int levelBasisPoints,
            boolean gotOddCent,
            boolean asked) {
        public ShareEffect {
            lines = Map.copyOf(lines);
        }
    }

    /** What a class bears of all items. */
    public record ClassSum(
            ContributorClass contributorClass,
            int commitments,
            Money signed,
            Money available,
            Money taken,
            Money left) {}
}
