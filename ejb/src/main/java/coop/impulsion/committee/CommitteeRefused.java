package coop.impulsion.committee;

import coop.impulsion.basis.Refusal;

/** A command on the committee's work that its rules do not take. */
public class CommitteeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        RULES_OUT_OF_RANGE,
        /** The user has not the role that the seat wants. */
        ROLE_MISSING,
        ALREADY_MEMBER,
        NO_LONGER_MEMBER,
        TEXT_MISSING,
        /** Argument: the most characters. */
        TEXT_TOO_LONG,
        DATE_MISSING,
        PLACE_MISSING,
        /** The file opens once the member has declared. */
        DECLARATION_MISSING,
        CONFLICT_NOTE_MISSING,
        /** A declared conflict is not taken back. */
        CONFLICT_STAYS,
        /** The member has a conflict in this application. */
        RECUSED,
        /** The application is not admissible, or is on another session's agenda. */
        APPLICATION_NOT_READY,
        ALREADY_ASSIGNED,
        NOBODY_CHOSEN,
        NOT_ASSIGNED,
        /** The review was handed in and no longer changes. */
        REVIEW_SUBMITTED,
        /** Arguments: criteria scored with a reason, criteria in all. */
        REVIEW_NOT_COMPLETE,
        SCORE_OUT_OF_RANGE,
        CRITERION_UNKNOWN,
        /** Argument: the status that the session has. */
        SESSION_OUT_OF_ORDER,
        AGENDA_EMPTY,
        ITEMS_UNDECIDED,
        /** Argument: the status that the item has. */
        ITEM_OUT_OF_ORDER,
        /** Somebody was faster. Arguments: who, what, when. */
        ITEM_CHANGED,
        STALE,
        PROXY_TO_SELF,
        /** The holder is not there. */
        HOLDER_NOT_THERE,
        /** Argument: the most that one may hold. */
        TOO_MANY_PROXIES,
        NOT_IN_SESSION,
        /** The voice is not in the room, or its proxy has lapsed. */
        VOICE_NOT_THERE,
        /** Arguments: asked, requested. */
        ABOVE_REQUEST,
        NOTHING_PROPOSED,
        /** Arguments: voices there, voices wanted. */
        NO_QUORUM,
        /** The outcome is not what was voted. Argument: the verdict. */
        AGAINST_THE_VOTE,
        CONDITIONS_MISSING,
        REASONS_MISSING,
        LETTER_MISSING,
        NOT_SIGNED,
        ALREADY_RELEASED,
        CHAIR_ONLY
    }

    private final Reason reason;

    public CommitteeRefused(Reason reason, String field, Object... arguments) {
        super("committee", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
