package coop.impulsion.risksharing;

/** What comes of one item of a slate, after those before it. Commitments are asked for by their place in the slate. */
public final class SlateStep {

    private final SlateItem item;
    private final FundingOutcome outcome;
    private final long[] taken;
    private final long[] left;

    SlateStep(SlateItem item, FundingOutcome outcome, long[] taken, long[] left) {
        this.item = item;
        this.outcome = outcome;
        this.taken = taken;
        this.left = left;
    }

    public SlateItem item() {
        return item;
    }

    public FundingOutcome outcome() {
        return outcome;
    }

    public boolean isFunded() {
        return outcome instanceof Funded;
    }

    /** What a commitment bears of this item; 0 if it is not funded. */
    public long takenCents(int backing) {
        return taken[backing];
    }

    /** What a commitment has left after this item. */
    public long leftCents(int backing) {
        return left[backing];
    }
}
