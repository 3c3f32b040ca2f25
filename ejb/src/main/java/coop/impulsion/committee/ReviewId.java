package coop.impulsion.committee;

import java.io.Serializable;

/** A review of an application by a member, by the id of its row. */
public record ReviewId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
