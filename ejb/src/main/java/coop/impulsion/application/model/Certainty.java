package coop.impulsion.application.model;

/** How sure a resource is. */
public enum Certainty {
    ACQUIRED,
    ASKED_FOR,
    HOPED_FOR
}
