package coop.impulsion.commitment;

import java.util.Objects;

/**
 * One thing that a commitment may pay for, for example {@code EPCI 200071116} or {@code COST_CATEGORY FIRST_POST}.
 *
 * @param value a code of its kind: INSEE code, SIREN, constant or project number
 */
public record Earmark(EarmarkKind kind, String value) {

    public Earmark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }
}
