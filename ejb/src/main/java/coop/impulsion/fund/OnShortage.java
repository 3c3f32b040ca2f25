package coop.impulsion.fund;

/** What a sharing agreement says when a class cannot bear its quota of an award. */
public enum OnShortage {
    /** The other classes carry the rest, in proportion to their quotas. */
    SPILL,
    /** The award waits. */
    HOLD
}
