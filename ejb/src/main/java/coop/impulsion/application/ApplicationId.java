package coop.impulsion.application;

import java.io.Serializable;

/** An application, by the id of its row; people say its number, {@code CA-2026-0011}, which a draft has not yet. */
public record ApplicationId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
