package coop.impulsion.document;

import coop.impulsion.basis.Refusal;

/** A file that is not taken; always at field {@code file}. */
public class DocumentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No file, or one without a byte. */
        EMPTY,
        /** Argument: the most in megabytes. */
        TOO_LARGE,
        NAME_MISSING,
        /** Argument: the most characters. */
        NAME_TOO_LONG,
        /** The name has a character that is none to read: a control, a line break, a change of direction. */
        NAME_UNREADABLE,
        /** The name is a path. */
        NAME_PATH,
        /** Neither PDF nor a picture nor an office document. */
        TYPE_NOT_TAKEN,
        /** What the name or the browser says it is, it is not. Argument: what it is. */
        TYPE_CONTRADICTED,
        /** An office document with a program in it. */
        WITH_PROGRAM,
        /** A packed file that is broken or would unpack to too much. */
        PACKED_WRONG
    }

    private final Reason reason;

    public DocumentRefused(Reason reason, Object... arguments) {
        super("document", reason, "file", arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
