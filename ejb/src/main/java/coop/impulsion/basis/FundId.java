package coop.impulsion.basis;

import java.io.Serializable;

/** The fund that a right, a record or a command belongs to. One installation holds several funds. */
public record FundId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
