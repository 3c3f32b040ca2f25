package coop.impulsion.fund;

/** To whom money that a project returns goes back, and hence who bears what is lost. */
public enum LossOrder {
    /** To everybody, in proportion to net draws. */
    PARI_PASSU,
    /** To the most protected class first, up to its net draws, then to the next. */
    ORDERED
}
