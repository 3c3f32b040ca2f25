package coop.impulsion.document;

import java.io.Serializable;

/** A file that is kept. */
public record DocumentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
