package coop.impulsion.commitment;

/** What is given other than money. */
public enum InKindKind {
    /** <i>Mécénat de compétences</i>. */
    SKILLS,
    /** <i>Prêt de matériel ou de locaux</i>. */
    EQUIPMENT_LOAN,
    /** <i>Dons en nature</i>. */
    GOODS,
    /** <i>Bénévolat</i>. */
    VOLUNTEERING
}
