package coop.impulsion.risksharing;

/** What a sharing agreement does when an award can be paid, but not in the proportions of its quotas. */
public enum OnShortage {
    /** The award is refused and the classes that can't hold their quota are named. */
    HOLD,
    /** The other classes carry what is lacking, in proportion to their quotas. */
    SPILL
}
