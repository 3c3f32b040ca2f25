package coop.impulsion.commitment;

import java.io.Serializable;

/** A commitment's row. People quote its number instead: {@code E-2026-0001}. */
public record CommitmentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
