package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.util.List;

/** Some commitments of a list, with how many there are in all and the sums over all of them. */
public record CommitmentPart(
        List<CommitmentLine> lines, long count, Money amount, Money called, Money paidIn, Money held) {

    public CommitmentPart {
        lines = List.copyOf(lines);
    }

    public Money available() {
        return amount.minus(held);
    }
}
