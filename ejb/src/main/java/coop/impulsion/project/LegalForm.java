package coop.impulsion.project;

/** The legal form that embodies a project, or its lack of one so far. */
public enum LegalForm {
    /** No legal person yet. */
    NONE_YET,
    ASSOCIATION,
    /** <i>Société coopérative d'intérêt collectif</i>. */
    SCIC,
    /** <i>Société coopérative de production</i>. */
    SCOP,
    /** <i>Coopérative d'activité et d'emploi</i>: carried inside it. */
    CAE,
    COMPANY,
    SOLE_TRADER,
    PUBLIC_BODY,
    OTHER;

    /** Whether an organisation of this form can sign an agreement itself. */
    public boolean isLegalPerson() {
        return this != NONE_YET;
    }
}
