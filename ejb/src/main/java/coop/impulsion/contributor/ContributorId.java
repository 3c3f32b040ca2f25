package coop.impulsion.contributor;

import java.io.Serializable;

/** A contributor's row. People quote its number instead, which is also the ledger's auxiliary code: {@code C-0007}. */
public record ContributorId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
