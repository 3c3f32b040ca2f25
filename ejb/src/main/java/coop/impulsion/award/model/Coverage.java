package coop.impulsion.award.model;

import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the shares of an award cover what it still has to pay. They do from the decision on; once a contributor is in
 * default and the others have not room enough, a gap stays, and the last instalments wait for it.
 *
 * <p>Example: 10,000.00 of the first post in two instalments of 5,000.00, shares of 8,500.00: the gap is 1,500.00, the
 * first instalment can be paid, the second waits.
 */
public final class Coverage {

    private final Award award;
    private final List<ShareLine> lines;
    private final Map<CostCategory, Money> less;

    public Coverage(Award award, List<ShareLine> lines) {
        this(award, lines, Map.of());
    }

    private Coverage(Award award, List<ShareLine> lines, Map<CostCategory, Money> less) {
        this.award = award;
        this.lines = lines;
        this.less = less;
    }

    /** The same if that much less were carried. */
    public Coverage lowered(Map<CostCategory, Money> by) {
        return new Coverage(award, lines, by);
    }

    /** What nobody carries, by category; empty if there is nothing. */
    public Map<CostCategory, Money> gap() {
        EnumMap<CostCategory, Money> gap = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            Money open = toPay(category, Set.of());
            Money carried = remaining(category);
            if (open.isGreaterThan(carried)) {
                gap.put(category, open.minus(carried));
            }
        }
        return gap;
    }

    /** What is released if these instalments are given up: a gap closes first. */
    public Map<CostCategory, Money> released(Set<InstalmentId> givenUp) {
        EnumMap<CostCategory, Money> released = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            Money after = toPay(category, givenUp);
            Money carried = remaining(category);
            if (carried.isGreaterThan(after)) {
                released.put(category, carried.minus(after));
            }
        }
        return released;
    }

    /** What is released if that much less is to be paid: a gap closes first. */
    public Map<CostCategory, Money> releasedBy(Map<CostCategory, Money> less) {
        EnumMap<CostCategory, Money> released = new EnumMap<>(CostCategory.class);
        less.forEach((category, amount) -> {
            Money after = toPay(category, Set.of()).minus(amount);
            Money carried = remaining(category);
            if (carried.isGreaterThan(after)) {
                released.put(category, carried.minus(after));
            }
        });
        return released;
    }

    /** The instalments that wait: with all before them they ask for more than is carried. */
    public List<Instalment> waiting() {
        EnumMap<CostCategory, Money> left = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            left.put(category, remaining(category));
        }
        List<Instalment> waiting = new ArrayList<>();
        for (Instalment instalment : award.instalments()) {
            if (instalment.isUnordered()) {
                boolean isCovered = true;
                for (Map.Entry<CostCategory, Money> line : instalment.amounts().entrySet()) {
                    Money rest = left.get(line.getKey()).minus(line.getValue());
                    left.put(line.getKey(), rest);
                    isCovered &= !rest.isNegative();
                }
                if (!isCovered) {
                    waiting.add(instalment);
                }
            }
        }
        return waiting;
    }

    public boolean isCovered(InstalmentId id) {
        return waiting().stream().noneMatch(instalment -> instalment.id().equals(id));
    }

    /** Undrawn shares of a category, together. */
    public Money remaining(CostCategory category) {
        return Money.sum(lines.stream()
                        .filter(line -> line.category() == category)
                        .map(ShareLine::remaining)
                        .toList())
                .minus(less.getOrDefault(category, Money.ZERO));
    }

    /** What is drawn or in an order: an award can't go below it. */
    public Money used(CostCategory category) {
        return Money.sum(lines.stream()
                .filter(line -> line.category() == category)
                .map(line -> line.drawn().plus(line.ordered()))
                .toList());
    }

    /** What each commitment bears of the award, together. */
    public Map<CommitmentId, Money> borne() {
        Map<CommitmentId, Money> borne = new HashMap<>();
        lines.forEach(line -> borne.merge(line.commitment(), line.share(), Money::plus));
        return borne;
    }

    private Money toPay(CostCategory category, Set<InstalmentId> givenUp) {
        if (award.status() == AwardStatus.DECIDED && award.instalments().isEmpty()) {
            return award.amounts().getOrDefault(category, Money.ZERO);
        }
        return Money.sum(award.instalments().stream()
                .filter(Instalment::isUnordered)
                .filter(instalment -> !givenUp.contains(instalment.id()))
                .map(instalment -> instalment.amounts().getOrDefault(category, Money.ZERO))
                .toList());
    }
}
