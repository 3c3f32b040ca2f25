package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.util.List;

/** Some calls of a list, with how many there are in all and the sums over all of them. */
public record CallPart(List<CallView> calls, long count, Money amount, Money received, Money cancelled) {

    public CallPart {
        calls = List.copyOf(calls);
    }

    /** What is still to come in. */
    public Money left() {
        return amount.minus(received).minus(cancelled);
    }
}
