package coop.impulsion.award.model;

import coop.impulsion.award.AwardEffect;
import coop.impulsion.award.AwardEffect.ClassEffect;
import coop.impulsion.award.AwardEffect.HeldClass;
import coop.impulsion.award.AwardEffect.ShareEffect;
import coop.impulsion.award.AwardEffect.Shortage;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.Held;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.ShareReason;
import coop.impulsion.risksharing.Shortfall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in amounts what an answer of the engine does to each contributor and class. */
public final class EffectOfSharing {

    private final AwardSharing sharing;

    public EffectOfSharing(AwardSharing sharing) {
        this.sharing = sharing;
    }

    /** What each commitment would bear; empty if the award is not funded. */
    public Map<CommitmentId, Money> taken() {
        Map<CommitmentId, Money> taken = new HashMap<>();
        if (sharing.outcome() instanceof Funded funded) {
            List<Share> shares = funded.shares();
            for (int i = 0; i < shares.size(); i++) {
                if (shares.get(i).cents() > 0) {
                    taken.put(
                            sharing.pledges().get(i).commitment(),
                            Money.ofCents(shares.get(i).cents()));
                }
            }
        }
        return taken;
    }

    public AwardEffect shown(String reference) {
        Money total = Money.sum(sharing.amounts().values());
        int version = sharing.agreement().versionNo();
        if (sharing.outcome() instanceof Shortfall shortfall) {
            Shortage shortage = new Shortage(
                    Money.ofCents(shortfall.missingCents()),
                    shortfall.lineKeys().stream().map(CostCategory::valueOf).collect(Collectors.toSet()),
                    shortfall.pledgeIds(),
                    Money.ofCents(shortfall.canSupplyCents()));
            return new AwardEffect(reference, total, version, false, List.of(), List.of(), shortage, List.of());
        }
        if (sharing.outcome() instanceof Held held) {
            List<HeldClass> classes = held.classes().stream()
                    .map(unmet -> new HeldClass(
                            unmet.contributorClass(),
                            unmet.quotaBasisPoints(),
                            Money.ofCents(unmet.fairCents().rounded())))
                    .toList();
            return new AwardEffect(reference, total, version, false, List.of(), List.of(), null, classes);
        }
        Funded funded = (Funded) sharing.outcome();
        return new AwardEffect(reference, total, version, true, shares(funded), classes(funded), null, List.of());
    }

    private List<ShareEffect> shares(Funded funded) {
        List<Share> shares = funded.shares();
        List<ShareReason> reasons = funded.reasons();
        List<ShareEffect> effects = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (share.cents() == 0) {
                continue;
            }
            AwardPledge pledge = sharing.pledges().get(i);
            EnumMap<CostCategory, Money> lines = new EnumMap<>(CostCategory.class);
            share.lines().forEach((line, cents) -> lines.put(CostCategory.valueOf(line), Money.ofCents(cents)));
            Money taken = Money.ofCents(share.cents());
            ShareReason reason = reasons.get(i);
            effects.add(new ShareEffect(
                    pledge.number(),
                    pledge.contributorNumber(),
                    pledge.contributorName(),
                    pledge.contributorClass(),
                    pledge.amount(),
                    lines,
                    taken,
                    pledge.available(),
                    pledge.available().minus(taken),
                    share.cents() == reason.roomCents(),
                    reason.stop(),
                    // Rounded for the eye: the share itself was reckoned with the exact fraction.
                    (int) reason.level().times(10_000).rounded(),
                    reason.oddCent()));
        }
        effects.sort(Comparator.comparing(ShareEffect::contributorClass)
                .thenComparing(ShareEffect::total, Comparator.reverseOrder())
                .thenComparing(ShareEffect::commitment));
        return effects;
    }

    private List<ClassEffect> classes(Funded funded) {
        Map<CommitmentId, Money> taken = taken();
        EnumMap<ContributorClass, Money> left = new EnumMap<>(ContributorClass.class);
        for (AwardPledge pledge : sharing.pledges()) {
            Money after = pledge.available().minus(taken.getOrDefault(pledge.commitment(), Money.ZERO));
            left.merge(pledge.contributorClass(), after, Money::plus);
        }
        return funded.classTotals().stream()
                .filter(total -> total.quotaBasisPoints() > 0)
                .map(total -> new ClassEffect(
                        total.contributorClass(),
                        total.quotaBasisPoints(),
                        Money.ofCents(total.askedCents().floor()),
                        Money.ofCents(total.cents()),
                        total.standing(),
                        left.getOrDefault(total.contributorClass(), Money.ZERO)))
                .toList();
    }
}
