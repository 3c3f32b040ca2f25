package coop.impulsion.project;

/** What a project is about: the ecosystem that it lives in, which commitments may be earmarked for. */
public enum Sector {
    /** <i>Alimentation</i>: food plan, baskets, local processing. */
    FOOD,
    /** <i>Filière bois</i>. */
    WOOD,
    /** <i>Agriculture à bas intrants</i>. */
    LOW_INPUT_FARMING,
    /** <i>Réemploi</i>: containers, materials, repair. */
    REUSE,
    HEALTH,
    /** <i>Habitat</i>. */
    HOUSING,
    CULTURE,
    MOBILITY,
    ENERGY,
    /** <i>Lien social et services</i>. */
    SOCIAL_LINK,
    OTHER
}
