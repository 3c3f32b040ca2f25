package coop.impulsion.project;

/** What an actor of the territory is for a project; public actors are more than funders. */
public enum ActorRole {
    CO_CARRIER,
    FUNDER,
    GUARANTOR,
    BUYER,
    FACILITATOR,
    /** Sits in the co-carrying committee (<i>comité de co-portage</i>). */
    CO_CARRYING_COMMITTEE
}
