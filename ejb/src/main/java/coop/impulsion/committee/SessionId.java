package coop.impulsion.committee;

import java.io.Serializable;

/** A session of the committee, by the id of its row; people say its number, {@code S-2026-0002}. */
public record SessionId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
