package coop.impulsion.award;

import java.io.Serializable;

/** An award, by the id of its row; people say its number, {@code O-2026-0001}. */
public record AwardId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
