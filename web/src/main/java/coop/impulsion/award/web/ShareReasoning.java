package coop.impulsion.award.web;

import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.AwardWhy.PeerGroup;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason.Stop;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in sentences and sums how a class's part of an award fell upon one of its commitments. */
final class ShareReasoning {

    private final ShareWhy why;
    private final PledgeWhy pledge;
    private final ClassWhy ownClass;
    private final Texts texts;

    ShareReasoning(ShareWhy why, Texts texts) {
        this.why = why;
        this.pledge = why.pledge();
        // A class without quota is not in the award's reasons: its commitments bear nothing, and nothing is said of it.
        this.ownClass = pledge.stop() == Stop.NOT_ELIGIBLE ? null : why.ownClass();
        this.texts = texts;
    }

    /** The answer in two sentences, before it is proved. */
    String shortAnswer() {
        if (isOut()) {
            return texts.with("award.why.short.out", List.of(pledge.contributorName()));
        }
        String the = texts.get("award.the." + pledge.contributorClass());
        if (pledge.isFull()) {
            return texts.with(
                    ownClass.free().isEmpty() ? "award.why.short.allFull" : "award.why.short.full",
                    List.of(pledge.contributorName(), pledge.room(), the, ownClass.cents()));
        }
        Fraction peers = peersFair();
        boolean isAll = ownClass.full() == 0 && ownClass.isProRata();
        return texts.with(
                isAll ? "award.why.short.proRata" : "award.why.short.amongOthers",
                List.of(
                        the,
                        ownClass.cents(),
                        pledge.contributorName(),
                        pledge.amount(),
                        peersAmount(),
                        pledge.share(),
                        ClassReasoning.euros(peers)));
    }

    /** From what its class bears to its own exact share. */
    List<ReasonLine> share() {
        List<ReasonLine> lines = new ArrayList<>();
        if (isOut()) {
            lines.add(ReasonLine.of(texts.get("award.why.out")));
            return lines;
        }
        lines.add(ReasonLine.of(texts.with(
                "award.why.behind",
                List.of(ownClass.commitments(), ownClass.amount(), ClassReasoning.euros(ownClass.fair())))));
        lines.add(room());
        if (ownClass.full() > 0) {
            lines.add(full());
        }
        if (!ownClass.isProRata()) {
            lines.add(groups());
        }
        lines.add(pledge.isFull() ? ownFull() : ownProRata());
        return lines;
    }

    private boolean isOut() {
        return pledge.stop() == Stop.NOT_ELIGIBLE;
    }

    /** The most that the commitment could give. */
    private ReasonLine room() {
        List<String> sums = new ArrayList<>();
        if (pledge.heldBefore().isPositive()) {
            sums.add(plain(pledge.amount()) + " − " + plain(pledge.heldBefore()) + " = " + plain(pledge.available()));
        }
        String key = pledge.heldBefore().isPositive() ? "award.why.room.left" : "award.why.room.whole";
        String text = texts.with(key, List.of(pledge.amount(), pledge.heldBefore(), pledge.available()));
        if (pledge.ceilingBasisPoints() != null) {
            text += " " + texts.of("award.why.room.ceilingPart", FrenchFormat.percentage(pledge.ceilingBasisPoints()));
        } else if (pledge.ceiling() != null) {
            text += " " + texts.of("award.why.room.ceiling", pledge.ceiling());
        }
        if (pledge.ceiling() != null || pledge.ceilingBasisPoints() != null) {
            text += " " + texts.of("award.why.room.most", pledge.room());
        }
        return new ReasonLine(text, sums);
    }

    private ReasonLine full() {
        if (ownClass.free().isEmpty()) {
            return ReasonLine.of(texts.of("award.why.allFull", ownClass.fullRoom()));
        }
        return ReasonLine.of(
                texts.with("award.why.full", List.of(ownClass.full(), ownClass.fullRoom(), ownClass.freeAmount())),
                ExactText.euros(ownClass.fair()) + " − " + plain(ownClass.fullRoom()) + " = "
                        + ExactText.euros(ownClass.freeFair()));
    }

    /** Where earmarks tell the commitments of a class apart. */
    private ReasonLine groups() {
        List<String> sums = ownClass.free().stream()
                .map(group -> texts.with(
                        "award.why.group." + group.stop(),
                        List.of(
                                group.commitments(),
                                categories(group.categories()),
                                group.amount(),
                                ClassReasoning.euros(group.fair()))))
                .toList();
        return new ReasonLine(texts.get("award.why.groups"), sums);
    }

    private ReasonLine ownProRata() {
        return ReasonLine.of(
                texts.of("award.why.ownProRata", pledge.amount(), peersAmount()),
                ExactText.euros(peersFair()) + " × " + plain(pledge.amount()) + " ÷ " + plain(peersAmount()) + " = "
                        + ExactText.euros(pledge.fair()));
    }

    private ReasonLine ownFull() {
        boolean isComparable = !ownClass.free().isEmpty()
                && ownClass.isProRata()
                && ownClass.free().get(0).level().equals(pledge.level());
        if (!isComparable) {
            return ReasonLine.of(texts.of("award.why.ownFull", pledge.room()));
        }
        return ReasonLine.of(
                texts.of("award.why.ownFullAbove", pledge.room()),
                ExactText.euros(ownClass.freeFair()) + " × " + plain(pledge.amount()) + " ÷ "
                        + plain(ownClass.freeAmount()) + " = " + ExactText.euros(pledge.proRata()));
    }

    /** Amounts of those that bear the same part of their amounts as this commitment. */
    private Money peersAmount() {
        return Money.sum(ownClass.free().stream()
                .filter(group -> group.level().equals(pledge.level()))
                .map(PeerGroup::amount)
                .toList());
    }

    private Fraction peersFair() {
        return pledge.level().times(peersAmount().cents());
    }

    /** From the exact share to whole cents; empty where everything is whole already. */
    List<ReasonLine> cents() {
        if (isOut() || pledge.fair().isWhole() && ownClass.oddCents() == 0) {
            return List.of();
        }
        List<ReasonLine> lines = new ArrayList<>();
        if (ownClass.oddCents() > 0) {
            lines.add(ReasonLine.of(texts.with(
                    "award.why.cents", List.of(ownClass.oddCents(), ownClass.sharesRoundedDown(), ownClass.cents()))));
        } else {
            lines.add(ReasonLine.of(texts.get("award.why.centsNone")));
        }
        String down = ExactText.euros(pledge.fair()) + " → " + plain(pledge.roundedDown());
        if (pledge.gotOddCent()) {
            lines.add(ReasonLine.of(
                    texts.get("award.why.gotCent"),
                    down,
                    plain(pledge.roundedDown()) + " + 0,01 = " + plain(pledge.share())));
        } else {
            lines.add(ReasonLine.of(texts.get("award.why.gotNoCent"), down));
        }
        return lines;
    }

    /** From the share to its parts by category; empty where there is one category only. */
    List<ReasonLine> lines() {
        if (isOut() || why.award().awarded().size() < 2 || !pledge.share().isPositive()) {
            return List.of();
        }
        List<ReasonLine> lines = new ArrayList<>();
        String own = categories(pledge.categories());
        if (why.alikeTotal().equals(pledge.share())) {
            lines.add(ReasonLine.of(texts.of("award.why.linesAlone", own)));
        } else {
            List<String> sums = new ArrayList<>();
            for (Map.Entry<CostCategory, Money> line : why.alike().entrySet()) {
                sums.add(texts.label(line.getKey()) + " : " + plain(pledge.share()) + " × " + plain(line.getValue())
                        + " ÷ " + plain(why.alikeTotal()) + " = " + ExactText.euros(why.fairOf(line.getKey())));
            }
            lines.add(new ReasonLine(texts.of("award.why.lines", own, why.alikeTotal()), sums));
        }
        String sum = why.granted().entrySet().stream()
                .map(line -> texts.label(line.getKey()) + " " + plain(line.getValue()))
                .collect(Collectors.joining(" + "));
        lines.add(ReasonLine.of(texts.get("award.why.linesSum"), sum + " = " + plain(pledge.share())));
        return lines;
    }

    private String categories(Set<CostCategory> categories) {
        Set<CostCategory> awarded = why.award().awarded().keySet();
        if (categories.containsAll(awarded)) {
            return texts.get("award.why.allCategories");
        }
        return Arrays.stream(CostCategory.values())
                .filter(category -> categories.contains(category) && awarded.contains(category))
                .map(texts::label)
                .collect(Collectors.joining(", "));
    }

    private static String plain(Money amount) {
        return FrenchFormat.plainAmount(amount);
    }
}
