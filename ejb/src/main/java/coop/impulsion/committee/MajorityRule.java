package coop.impulsion.committee;

/** What a proposal needs to be adopted. */
public enum MajorityRule {
    /** More for than against; abstentions count on neither side. */
    SIMPLE,
    /** More than half of the voices there, abstentions among them. */
    ABSOLUTE,
    /** At least two thirds of the voices for or against. */
    TWO_THIRDS
}
