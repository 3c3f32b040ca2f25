package coop.impulsion.scenario;

import java.io.Serializable;

/** One kept what-if. */
public record ScenarioId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
