package coop.impulsion.scenario;

import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.AwardWhy.PeerGroup;
import coop.impulsion.award.RoundingView;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.ShareReason;
import coop.impulsion.risksharing.SlateStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why a commitment of a scenario bears what it bears of a proposed award, in the records that explain real awards, so that
 * both are told in the same words. Example: one line of 100.00 and three equal citizens; the first to sign bears 33.34.
 */
public final class ScenarioWhy {

    /** More than a person reads line by line. */
    private static final int MOST_ROUNDINGS = 200;

    /** The order in which odd cents are given: the largest remainder, the earliest signature, the number. */
    private static final Comparator<RoundingView> CENTS_FIRST = Comparator.comparing(
                    (RoundingView one) -> one.fair().remainder(), Comparator.reverseOrder())
            .thenComparing(RoundingView::signedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RoundingView::commitment);

    private final ShareWhy share;
    private final List<RoundingView> roundings;

    ScenarioWhy(ScenarioReckoning reckoning, int step, int place) {
        SlateStep taken = reckoning.step(step);
        Funded funded = (Funded) taken.outcome();
        ScenarioItem item = reckoning.items().get(step).item();
        Map<Integer, Integer> pledges = reckoning.pledges(step);
        ScenarioCommitment asked = reckoning.counting().get(place);
        Set<CostCategory> own = awarded(item, asked);
        Map<ContributorClass, Classwise> classes = new EnumMap<>(ContributorClass.class);
        Map<CostCategory, Money> alike = new EnumMap<>(CostCategory.class);
        List<RoundingView> rounded = new ArrayList<>();
        pledges.forEach((at, pledge) -> {
            ScenarioCommitment one = reckoning.counting().get(at);
            ShareReason reason = funded.reasons().get(pledge);
            if (reason.stop() == ShareReason.Stop.NOT_ELIGIBLE) {
                return;
            }
            classes.computeIfAbsent(one.contributorClass(), any -> new Classwise())
                    .add(one, reason);
            if (one.contributorClass() == asked.contributorClass()) {
                long before = taken.leftCents(at) + taken.takenCents(at);
                rounded.add(rounding(one, reason, before));
                if (awarded(item, one).equals(own)) {
                    amounts(funded.shares().get(pledge))
                            .forEach((line, cents) -> alike.merge(line, cents, Money::plus));
                }
            }
        });
        AwardWhy whole = new AwardWhy(
                null,
                item.name(),
                null,
                0,
                null,
                reckoning.scenario().rule().onShortage(),
                item.amounts(),
                funded.classTotals().stream()
                        .filter(total -> total.quotaBasisPoints() > 0)
                        .map(total -> classWhy(total, classes.getOrDefault(total.contributorClass(), new Classwise())))
                        .toList());
        int pledge = pledges.get(place);
        this.share = new ShareWhy(
                whole,
                pledgeWhy(asked, funded.reasons().get(pledge), taken.leftCents(place) + taken.takenCents(place)),
                amounts(funded.shares().get(pledge)),
                alike);
        this.roundings = rounded.size() > MOST_ROUNDINGS
                ? List.of()
                : rounded.stream().sorted(CENTS_FIRST).toList();
    }

    /** Its award has no number, day or version: it is only supposed. */
    public ShareWhy share() {
        return share;
    }

    /** How each commitment of the class was rounded, in the order in which cents are given; empty for more than 200. */
    public List<RoundingView> roundings() {
        return roundings;
    }

    private static Set<CostCategory> awarded(ScenarioItem item, ScenarioCommitment one) {
        Set<CostCategory> awarded = new HashSet<>(one.costCategories());
        awarded.removeIf(category -> item.amounts().get(category).isZero());
        return awarded;
    }

    private static Map<CostCategory, Money> amounts(Share share) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        share.lines().forEach((line, cents) -> amounts.put(CostCategory.valueOf(line), Money.ofCents(cents)));
        return amounts;
    }

    private static RoundingView rounding(ScenarioCommitment one, ShareReason reason, long available) {
        return new RoundingView(
                one.number(),
                "",
                one.name(),
                one.signedOn(),
                one.amount(),
                reason.fairCents(),
                Money.ofCents(reason.cents()),
                reason.oddCent(),
                isFull(reason),
                reason.roomCents() < available);
    }

    private static PledgeWhy pledgeWhy(ScenarioCommitment one, ShareReason reason, long available) {
        return new PledgeWhy(
                one.number(),
                "",
                one.name(),
                one.contributorClass(),
                one.signedOn(),
                one.amount(),
                Money.ofCents(available),
                one.ceiling(),
                one.ceilingBasisPoints(),
                Money.ofCents(reason.roomCents()),
                one.costCategories(),
                reason.level(),
                reason.fairCents(),
                Money.ofCents(reason.cents()),
                reason.oddCent(),
                reason.stop());
    }

    private static ClassWhy classWhy(ClassTotal total, Classwise members) {
        return new ClassWhy(
                total.contributorClass(),
                total.quotaBasisPoints(),
                total.askedCents(),
                total.fairCents(),
                Money.ofCents(total.cents()),
                total.oddCent(),
                Money.ofCents(total.amountCents()),
                Money.ofCents(total.roomCents()),
                total.pledges(),
                members.full,
                Money.ofCents(members.fullRoom),
                members.free(),
                members.oddCents);
    }

    private static boolean isFull(ShareReason reason) {
        return reason.fairCents().equals(Fraction.of(reason.roomCents()));
    }

    /** What the commitments of one class have in common. */
    private static final class Classwise {
        private final Map<List<Object>, PeerGroup> free = new LinkedHashMap<>();
        private int full;
        private long fullRoom;
        private int oddCents;

        void add(ScenarioCommitment one, ShareReason reason) {
            oddCents += reason.oddCent() ? 1 : 0;
            if (isFull(reason)) {
                full++;
                fullRoom += reason.roomCents();
                return;
            }
            PeerGroup alone = new PeerGroup(one.costCategories(), reason.stop(), reason.level(), 1, one.amount());
            free.merge(
                    List.of(one.costCategories(), reason.level()),
                    alone,
                    (some, more) -> new PeerGroup(
                            some.categories(),
                            some.stop(),
                            some.level(),
                            some.commitments() + 1,
                            some.amount().plus(more.amount())));
        }

        List<PeerGroup> free() {
            return free.values().stream()
                    .sorted(Comparator.comparing(PeerGroup::level)
                            .thenComparing(group -> group.categories().size(), Comparator.reverseOrder())
                            .thenComparing(group -> group.categories().stream()
                                    .sorted()
                                    .toList()
                                    .toString()))
                    .toList();
        }
    }
}
