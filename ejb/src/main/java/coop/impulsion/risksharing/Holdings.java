package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The holdings of one line, in columns, ready to bear an amount class by class. */
final class Holdings {

    private static final int CLASSES = ContributorClass.values().length;

    private final List<Holding> holdings;
    private final long[] classCents = new long[CLASSES];
    private final long cents;

    Holdings(List<Holding> holdings) {
        this.holdings = holdings;
        long sum = 0;
        for (Holding holding : holdings) {
            int at = holding.contributorClass().ordinal();
            classCents[at] = Math.addExact(classCents[at], holding.cents());
            sum = Math.addExact(sum, holding.cents());
        }
        this.cents = sum;
    }

    /**
     * In proportion to what is held: class totals first.
     *
     * @throws IllegalArgumentException if the amount is negative or above what is held
     */
    Apportionment inProportion(long amount) {
        int[] classRanks = new int[CLASSES];
        Arrays.setAll(classRanks, i -> i);
        LargestRemainder classes = LargestRemainder.split(amount, classCents, classRanks);
        long[] classAmounts = new long[CLASSES];
        Fraction[] fair = new Fraction[CLASSES];
        boolean[] oddCents = new boolean[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            classAmounts[c] = classes.part(c);
            oddCents[c] = classes.oddCent(c);
            fair[c] = cents == 0
                    ? Fraction.ZERO
                    : Fraction.of(amount).times(classCents[c]).dividedBy(Fraction.of(cents));
        }
        return withClassAmounts(amount, classAmounts, fair, oddCents);
    }

    /**
     * The first class up to all that it holds, then the next; inside a class in proportion.
     *
     * @throws IllegalArgumentException if the amount is negative or above what is held
     */
    Apportionment inOrder(long amount, List<ContributorClass> order) {
        if (amount < 0 || amount > cents) {
            throw new IllegalArgumentException(amount + " cents to split upon " + cents);
        }
        long[] classAmounts = new long[CLASSES];
        Fraction[] fair = new Fraction[CLASSES];
        long left = amount;
        for (ContributorClass contributorClass : order) {
            int c = contributorClass.ordinal();
            classAmounts[c] = Math.min(left, classCents[c]);
            left -= classAmounts[c];
        }
        Arrays.setAll(fair, c -> Fraction.of(classAmounts[c]));
        return withClassAmounts(amount, classAmounts, fair, new boolean[CLASSES]);
    }

    private Apportionment withClassAmounts(long amount, long[] classAmounts, Fraction[] fair, boolean[] oddCents) {
        List<Apportionment.ClassPart> classes = new ArrayList<>();
        Apportionment.Part[] parts = new Apportionment.Part[holdings.size()];
        for (ContributorClass contributorClass : ContributorClass.values()) {
            int c = contributorClass.ordinal();
            if (classCents[c] > 0) {
                classes.add(new Apportionment.ClassPart(
                        contributorClass, classCents[c], fair[c], classAmounts[c], oddCents[c]));
            }
            splitInside(contributorClass, classAmounts[c], parts);
        }
        return new Apportionment(amount, cents, classes, Arrays.asList(parts));
    }

    private void splitInside(ContributorClass contributorClass, long classAmount, Apportionment.Part[] parts) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (holdings.get(i).contributorClass() == contributorClass) {
                members.add(i);
            }
        }
        members.sort((a, b) -> {
            Holding first = holdings.get(a);
            Holding second = holdings.get(b);
            return TieOrder.compare(first.signedOn(), first.id(), second.signedOn(), second.id());
        });
        long[] weights = new long[members.size()];
        int[] ranks = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = holdings.get(members.get(i)).cents();
            ranks[i] = i;
        }
        LargestRemainder split = LargestRemainder.split(classAmount, weights, ranks);
        for (int i = 0; i < weights.length; i++) {
            parts[members.get(i)] = new Apportionment.Part(
                    holdings.get(members.get(i)).id(),
                    contributorClass,
                    weights[i],
                    classCents[contributorClass.ordinal()],
                    classAmount,
                    split.part(i),
                    split.oddCent(i));
        }
    }
}
