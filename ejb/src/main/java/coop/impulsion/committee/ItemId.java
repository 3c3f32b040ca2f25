package coop.impulsion.committee;

import java.io.Serializable;

/** An application on a session's agenda, by the id of its row. */
public record ItemId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
