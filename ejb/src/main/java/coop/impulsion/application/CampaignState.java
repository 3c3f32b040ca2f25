package coop.impulsion.application;

/** How a campaign stands at an instant. */
public enum CampaignState {
    /** <i>En préparation</i>: not shown to carriers. */
    DRAFT,
    /** <i>Annoncée</i>: published, not open yet. */
    ANNOUNCED,
    /** <i>Ouverte</i>. */
    OPEN,
    /** <i>Close</i>: its time has passed, or it was closed by hand. */
    CLOSED
}
