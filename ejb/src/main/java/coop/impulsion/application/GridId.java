package coop.impulsion.application;

import java.io.Serializable;

/** A version of a fund's grid, by the id of its row. */
public record GridId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
