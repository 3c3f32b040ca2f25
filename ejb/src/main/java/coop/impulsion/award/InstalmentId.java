package coop.impulsion.award;

import java.io.Serializable;

/** An instalment of an award's schedule; people say its reference, {@code O-2026-0001-T1}. */
public record InstalmentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
