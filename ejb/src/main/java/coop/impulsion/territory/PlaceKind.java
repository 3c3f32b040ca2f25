package coop.impulsion.territory;

/** The two kinds of territory that the fund knows. */
public enum PlaceKind {
    COMMUNE,
    /** <i>Établissement public de coopération intercommunale</i>. */
    EPCI
}
