package coop.impulsion.award.web;

import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences and sums how an award fell upon the classes, as one redoes it with a pocket calculator. */
final class ClassReasoning {

    private final AwardWhy why;
    private final Texts texts;

    ClassReasoning(AwardWhy why, Texts texts) {
        this.why = why;
        this.texts = texts;
    }

    /** What was decided, and by which rule it was shared. */
    List<ReasonLine> rule() {
        List<ReasonLine> lines = new ArrayList<>();
        if (why.awarded().size() > 1) {
            String sum = why.awarded().entrySet().stream()
                    .map(line -> texts.label(line.getKey()) + " " + FrenchFormat.plainAmount(line.getValue()))
                    .collect(Collectors.joining(" + "));
            lines.add(ReasonLine.of(
                    texts.of("award.why.decided", why.decidedOn()),
                    sum + " = " + FrenchFormat.plainAmount(why.total())));
        } else {
            lines.add(ReasonLine.of(texts.with(
                    "award.why.decidedOne",
                    List.of(
                            why.decidedOn(),
                            why.total(),
                            why.awarded().keySet().iterator().next()))));
        }
        lines.add(ReasonLine.of(
                texts.with(
                        "award.why.rule",
                        List.of(
                                why.agreementVersion(),
                                why.agreementFrom(),
                                texts.get("award.why.rule." + why.onShortage()))),
                why.classes().stream()
                        .map(one -> plural(one) + " " + FrenchFormat.percentage(one.quotaBasisPoints()))
                        .collect(Collectors.joining(" · "))));
        return lines;
    }

    /** From the quotas to what each class bears, in whole cents. */
    List<ReasonLine> classes() {
        List<ReasonLine> lines = new ArrayList<>();
        lines.add(new ReasonLine(
                texts.get("award.why.asked"),
                why.classes().stream()
                        .map(one -> plural(one) + " : " + total() + " × " + quota(one.quotaBasisPoints()) + " ÷ 100 = "
                                + ExactText.euros(one.asked()))
                        .toList()));
        List<ClassWhy> limited = why.limited();
        for (ClassWhy one : limited) {
            lines.add(ReasonLine.of(limit(one)));
        }
        if (limited.isEmpty()) {
            lines.add(ReasonLine.of(texts.get("award.why.quotasMet")));
        } else {
            lines.add(carried(limited));
        }
        if (why.classes().stream().anyMatch(one -> !one.fair().isWhole())) {
            lines.add(rounded());
        }
        return lines;
    }

    private String limit(ClassWhy one) {
        String key = one.commitments() == 0
                ? "award.why.limit.nobody"
                : one.isOutOfRoom() ? "award.why.limit.room" : "award.why.limit.lines";
        return texts.with(key, List.of(the(one.contributorClass()), euros(one.fair()), euros(one.asked())));
    }

    private ReasonLine carried(List<ClassWhy> limited) {
        StringBuilder rest = new StringBuilder(total());
        limited.forEach(one -> rest.append(" − ").append(ExactText.euros(one.fair())));
        List<String> sums = new ArrayList<>();
        sums.add(rest + " = " + ExactText.euros(why.carried()));
        List<ClassWhy> carrying = why.carrying();
        if (carrying.size() > 1) {
            for (ClassWhy one : carrying) {
                sums.add(plural(one) + " : " + ExactText.euros(why.carried()) + " × " + quota(one.quotaBasisPoints())
                        + " ÷ " + quota(why.carryingQuotas()) + " = " + ExactText.euros(one.fair()));
            }
            return new ReasonLine(texts.get("award.why.carried"), sums);
        }
        return new ReasonLine(
                texts.of("award.why.carriedByOne", the(carrying.get(0).contributorClass())), sums);
    }

    private ReasonLine rounded() {
        List<String> sums = why.classes().stream()
                .map(one -> plural(one) + " : " + ExactText.euros(one.fair()) + " → "
                        + FrenchFormat.plainAmount(one.roundedDown())
                        + (one.gotOddCent() ? " + 0,01 = " + FrenchFormat.plainAmount(one.cents()) : ""))
                .toList();
        return new ReasonLine(texts.of("award.why.classCents", why.oddCents(), why.roundedDown()), sums);
    }

    private String plural(ClassWhy one) {
        return texts.get("risksharing.ContributorClass." + one.contributorClass() + ".plural");
    }

    private String the(ContributorClass contributorClass) {
        return texts.get("award.the." + contributorClass);
    }

    private String total() {
        return FrenchFormat.plainAmount(why.total());
    }

    static String euros(Fraction cents) {
        return ExactText.euros(cents) + "\u00A0€";
    }

    /** A quota as a factor: {@code 50}, {@code 33,33}. */
    static String quota(int basisPoints) {
        return FrenchFormat.percentage(basisPoints).replace("\u00A0%", "");
    }
}
