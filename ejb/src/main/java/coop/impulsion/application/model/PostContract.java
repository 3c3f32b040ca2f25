package coop.impulsion.application.model;

/** The contract of a first post. */
public enum PostContract {
    PERMANENT,
    FIXED_TERM,
    /** <i>Contrat d'appui au projet d'entreprise</i>, inside an activity and employment cooperative. */
    PROJECT_SUPPORT,
    APPRENTICESHIP,
    /** The carrier works for their own account. */
    SELF_EMPLOYED
}
