package coop.impulsion.award;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answer to "why this amount?" in words, as its page shows it and as its annex prints it: the same sentences and sums
 * on both.
 *
 * @param award number of the award it is about
 * @param title the question, for example "Pourquoi 33,34 € ?"
 * @param subject whose amount it is
 * @param shortAnswer the answer before it is proved, or null
 * @param classTotals what each class bears of the award, public first
 * @param steps from the rule to the amount
 * @param roundings how the commitments were rounded, class by class; empty for readers who may not see the others
 * @param moves what moved the amount since, the oldest first
 */
public record Reasons(
        String award,
        String title,
        String subject,
        String shortAnswer,
        Map<ContributorClass, Money> classTotals,
        List<ReasonStep> steps,
        List<RoundingTable> roundings,
        List<Move> moves) {

    public Reasons {
        classTotals = Map.copyOf(classTotals);
        steps = List.copyOf(steps);
        roundings = List.copyOf(roundings);
        moves = List.copyOf(moves);
    }

    public Money total() {
        return Money.sum(classTotals.values());
    }

    /**
     * One payment, return or release.
     *
     * @param anchor where an address leads to: the piece and the category
     * @param stands whether it still counts
     */
    public record Move(String anchor, String heading, boolean stands, List<ReasonLine> lines) {

        public Move {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The commitments of one class, in the order in which cents are given.
     *
     * @param isRounded whether somebody's exact part is not in whole cents
     * @param total what they bear together
     */
    public record RoundingTable(
            ContributorClass contributorClass, boolean isRounded, List<RoundingRow> rows, Money total) {

        public RoundingTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One commitment.
     *
     * @param note why it does not follow the others, or null
     * @param signedOn or null
     * @param exact its exact part in euros, in words: {@code 33,3333…}
     * @param rest what rounding down took, in cents, in words: {@code 0,3333…}
     * @param gotOddCent whether it got one of the cents left over
     */
    public record RoundingRow(
            String commitment,
            String contributorName,
            String note,
            LocalDate signedOn,
            Money amount,
            String exact,
            String rest,
            boolean gotOddCent,
            Money share) {}
}
