package coop.impulsion.committee;

import java.io.Serializable;

/** A member of a fund's committee, by the id of their row. */
public record MemberId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
