package coop.impulsion.application;

import java.io.Serializable;

/** A line of the screening checklist, by the id of its row. */
public record CheckId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
