package coop.impulsion.risksharing;

/**
 * The three kinds of contributor between whom a sharing agreement fixes quotas. The order is that of ties between
 * classes: the first left-over cent goes to the public class.
 */
public enum ContributorClass {
    /** <i>Acteur public</i>: commune, intercommunal body, département, région, State. */
    PUBLIC,
    /** <i>Entreprise mécène</i>. */
    PATRON,
    /** <i>Citoyen</i>. */
    CITIZEN
}
