package coop.impulsion.application;

/** The answer to a line of the checklist. */
public enum CheckAnswer {
    YES,
    NO,
    /** The line does not concern this application. */
    NOT_NEEDED
}
