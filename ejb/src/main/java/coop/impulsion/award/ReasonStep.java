package coop.impulsion.award;

import java.util.List;

/** One step of a reasoning: what it settles, and how. */
public record ReasonStep(String heading, List<ReasonLine> lines) {

    public ReasonStep {
        lines = List.copyOf(lines);
    }
}
