package coop.impulsion.award.web;

import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.MoveWhy.ClassPart;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.Reasons;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences and sums how a payment, a return or a release fell upon a class and one of its commitments. */
final class MoveReasoning {

    private final MoveWhy move;
    private final ClassPart ownClass;
    private final Texts texts;

    MoveReasoning(MoveWhy move, ContributorClass contributorClass, Texts texts) {
        this.move = move;
        this.ownClass = move.of(contributorClass);
        this.texts = texts;
    }

    Reasons.Move move() {
        String heading = texts.of("award.why.move." + move.kind() + ".title", move.on(), amount());
        return new Reasons.Move(move.piece() + "-" + move.category(), heading, move.stands(), lines());
    }

    /** What is asked about: the commitment's part, or its class's. */
    private Money amount() {
        return move.own() == null ? ownClass.cents() : move.own().cents();
    }

    private List<ReasonLine> lines() {
        List<ReasonLine> lines = new ArrayList<>();
        lines.add(ReasonLine.of(texts.with(
                "award.why.move." + move.kind(), List.of(move.piece(), move.amount(), move.category(), move.held()))));
        lines.add(move.classOrder().isEmpty() ? inProportion() : inOrder());
        if (move.own() != null) {
            lines.add(own());
        }
        return lines;
    }

    private ReasonLine inProportion() {
        return new ReasonLine(
                texts.with("award.why.move.class", List.of(the(ownClass.contributorClass()), ownClass.held())),
                rounded(
                        plain(move.amount()) + " × " + plain(ownClass.held()) + " ÷ " + plain(move.held()) + " = ",
                        ownClass.fair(),
                        ownClass.cents(),
                        ownClass.gotOddCent()));
    }

    private ReasonLine inOrder() {
        String order = move.classOrder().stream().map(this::the).collect(Collectors.joining(", puis "));
        Money left = move.leftFor(ownClass.contributorClass());
        List<String> sums = new ArrayList<>();
        if (!left.equals(move.amount())) {
            String before = move.classes().stream()
                    .filter(part -> move.classOrder().indexOf(part.contributorClass())
                            < move.classOrder().indexOf(ownClass.contributorClass()))
                    .map(part -> " − " + plain(part.cents()))
                    .collect(Collectors.joining());
            sums.add(plain(move.amount()) + before + " = " + plain(left));
        }
        return new ReasonLine(
                texts.with(
                        left.isZero() ? "award.why.move.orderNothing" : "award.why.move.order",
                        List.of(order, the(ownClass.contributorClass()), left, ownClass.held(), ownClass.cents())),
                sums);
    }

    private ReasonLine own() {
        return new ReasonLine(
                texts.with("award.why.move.own", List.of(move.own().held())),
                rounded(
                        plain(ownClass.cents()) + " × " + plain(move.own().held()) + " ÷ " + plain(ownClass.held())
                                + " = ",
                        move.ownFair(),
                        move.own().cents(),
                        move.own().gotOddCent()));
    }

    private List<String> rounded(String sum, Fraction exact, Money cents, boolean gotOddCent) {
        List<String> sums = new ArrayList<>();
        sums.add(sum + ExactText.euros(exact));
        if (!exact.isWhole()) {
            String down = plain(Money.ofCents(exact.floor()));
            sums.add(
                    gotOddCent
                            ? texts.of("award.why.move.odd", down, plain(cents))
                            : texts.of("award.why.move.down", down));
        }
        return sums;
    }

    private String the(ContributorClass contributorClass) {
        return texts.get("award.the." + contributorClass);
    }

    private static String plain(Money amount) {
        return FrenchFormat.plainAmount(amount);
    }
}
