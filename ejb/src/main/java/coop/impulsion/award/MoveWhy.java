package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * Why an order drew, a return gave back or a cancellation released what it did in one category, frozen with the act.
 * Example: of 10,000.01 on 24,999.99 left, public 5,000.01, of which P1 3,333.34 for 8,333.33 of 12,500.00.
 *
 * @param kind what happened
 * @param piece number of the order or return, or reference of the cancelled instalment
 * @param amount what was split upon the category
 * @param held what all commitments had there together before
 * @param classOrder in which order the classes were served, empty if all in proportion
 * @param classes those that had something there, public first
 * @param stands whether it still counts: an order that was withdrawn, rejected or came back does not
 * @param own the part of the commitment that was asked about, or null if a class was
 */
public record MoveWhy(
        Kind kind,
        String piece,
        LocalDate on,
        CostCategory category,
        Money amount,
        Money held,
        List<ContributorClass> classOrder,
        List<ClassPart> classes,
        boolean stands,
        OwnPart own) {

    /** What happened to the shares. */
    public enum Kind {
        /** <i>Prélèvement</i> of a payment order. */
        DRAW,
        /** <i>Reversement</i>. */
        RETURN,
        /** <i>Libération</i> of what will not be paid. */
        RELEASE
    }

    public MoveWhy {
        classOrder = List.copyOf(classOrder);
        classes = List.copyOf(classes);
    }

    public ClassPart of(ContributorClass contributorClass) {
        return classes.stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .findFirst()
                .orElseThrow();
    }

    /** What the classes served before that one left of the amount; the amount itself where none goes before. */
    public Money leftFor(ContributorClass contributorClass) {
        int place = classOrder.indexOf(contributorClass);
        return amount.minus(Money.sum(classes.stream()
                .filter(one -> classOrder.indexOf(one.contributorClass()) < place)
                .map(ClassPart::cents)
                .toList()));
    }

    /** The own part of the class's whole cents before rounding, exact. */
    public Fraction ownFair() {
        ClassPart ownClass = of(own.contributorClass());
        return ownClass.held().isZero()
                ? Fraction.ZERO
                : Fraction.of(ownClass.cents().cents())
                        .times(own.held().cents())
                        .dividedBy(Fraction.of(ownClass.held().cents()));
    }

    /**
     * What one class gave or got.
     *
     * @param held what it had before
     * @param fair its exact part, in cents
     * @param cents its part in whole cents
     * @param gotOddCent whether it got a cent left over by rounding down
     */
    public record ClassPart(
            ContributorClass contributorClass, Money held, Fraction fair, Money cents, boolean gotOddCent) {}

    /**
     * What one commitment gave or got.
     *
     * @param held what it had before
     * @param cents its part
     * @param gotOddCent whether it got a cent left over by rounding down
     */
    public record OwnPart(ContributorClass contributorClass, Money held, Money cents, boolean gotOddCent) {}
}
