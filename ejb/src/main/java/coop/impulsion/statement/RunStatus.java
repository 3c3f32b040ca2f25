package coop.impulsion.statement;

/** How a run stands. */
public enum RunStatus {
    RUNNING,
    DONE,
    CANCELLED
}
