package coop.impulsion.application;

/** Why a field has to be written again. */
public enum CorrectionReason {
    INCORRECT,
    INCOMPLETE,
    OUTDATED
}
