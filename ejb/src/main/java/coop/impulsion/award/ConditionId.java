package coop.impulsion.award;

import java.io.Serializable;

/** A condition of an instalment. */
public record ConditionId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
