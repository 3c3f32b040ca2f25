package coop.impulsion.project;

import java.io.Serializable;

/** A project of the registry, whatever its number or name become. */
public record ProjectId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
