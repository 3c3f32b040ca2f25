package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import java.time.LocalDate;
import java.util.List;

/**
 * Why an order drew, a return gave back or a cancellation released what it did of one commitment in one category, frozen
 * with the act. Example: of 10,000.01 on 24,999.99 left, public 5,000.01, of which P1 3,333.34 for 8,333.33 of 12,500.00.
 *
 * @param kind what happened
 * @param piece number of the order or return, or reference of the cancelled instalment
 * @param amount what was split upon the category
 * @param held what all commitments had there together before
 * @param classOrder in which order the classes were served, empty if all in proportion
 * @param classHeld what the commitment's class had
 * @param classFair its exact part of the amount, in cents
 * @param classCents its part in whole cents
 * @param classGotOddCent whether it got a cent left over by rounding down
 * @param own what the commitment had before
 * @param part its part
 * @param gotOddCent whether it got a cent left over by rounding down
 */
public record MoveWhy(
        Kind kind,
        String piece,
        LocalDate on,
        CostCategory category,
        Money amount,
        Money held,
        List<ContributorClass> classOrder,
        ContributorClass contributorClass,
        Money classHeld,
        Fraction classFair,
        Money classCents,
        boolean classGotOddCent,
        Money own,
        Money part,
        boolean gotOddCent) {

    /** What happened to the share. */
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
    }

    /** The commitment's exact part of the class's whole cents before rounding. */
    public Fraction fair() {
        return classHeld.isZero()
                ? Fraction.ZERO
                : Fraction.of(classCents.cents()).times(own.cents()).dividedBy(Fraction.of(classHeld.cents()));
    }
}
