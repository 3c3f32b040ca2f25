package coop.impulsion.project;

/** The scheme that a project was born in; the observatory compares what became of them. */
public enum OriginScheme {
    /** Start-up de territoire, in the Jura <i>Crépite</i>: ideas of inhabitants, worked on in evenings. */
    START_UP_DE_TERRITOIRE,
    /** <i>Appel à manifestation d'intérêt</i>. */
    CALL_FOR_INTEREST,
    /** <i>Plan alimentaire territorial</i>. */
    FOOD_PLAN,
    /** European programme for rural territories. */
    LEADER,
    /** Found by the cooperative itself in its territory. */
    TERRITORY_SCOUTING,
    /** Came by itself. */
    SPONTANEOUS,
    OTHER
}
