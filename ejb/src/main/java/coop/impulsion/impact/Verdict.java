package coop.impulsion.impact;

/** What an experiment ends with: it goes on, takes another way, or stops. */
public enum Verdict {
    CONTINUE,
    PIVOT,
    STOP
}
