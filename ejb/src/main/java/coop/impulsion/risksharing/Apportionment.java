package coop.impulsion.risksharing;

import java.util.List;

/**
 * How an amount on one line falls upon those who hold that line: first on the classes, then on the commitments inside
 * each class. Carries what a reader needs to redo it by hand.
 *
 * <p>Example: 10,000.01 upon remaining shares of 24,999.99 (8,333.33 of them P1's) takes 5,000.01 from the public class and
 * 3,333.34 from P1.
 *
 * @param cents the amount
 * @param heldCents what all hold together
 * @param classes one for each class that holds something, public first
 * @param parts one for each holding, in the order they were given
 */
public record Apportionment(long cents, long heldCents, List<ClassPart> classes, List<Part> parts) {

    public Apportionment {
        classes = List.copyOf(classes);
        parts = List.copyOf(parts);
    }

    /**
     * What one class bears.
     *
     * @param heldCents what its holdings are together
     * @param fair its exact part before rounding, in cents
     * @param cents its part
     * @param oddCent whether it got one of the cents that rounding down left over
     */
    public record ClassPart(
            ContributorClass contributorClass, long heldCents, Fraction fair, long cents, boolean oddCent) {}

    /**
     * What one commitment bears.
     *
     * @param heldCents what it held before
     * @param classHeldCents what its class held before
     * @param classCents what its class bears
     * @param cents its part, never more than it held
     * @param oddCent whether it got one of the cents that rounding down left over
     */
    public record Part(
            String id,
            ContributorClass contributorClass,
            long heldCents,
            long classHeldCents,
            long classCents,
            long cents,
            boolean oddCent) {

        /** Its exact part of the class's whole cents before rounding: class part × held / class's held. */
        public Fraction fair() {
            return classHeldCents == 0
                    ? Fraction.ZERO
                    : Fraction.of(classCents).times(heldCents).dividedBy(Fraction.of(classHeldCents));
        }
    }
}
