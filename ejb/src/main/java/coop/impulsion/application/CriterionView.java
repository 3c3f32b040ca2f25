package coop.impulsion.application;

import java.util.List;

/**
 * A criterion of the grid: a question to the carrier, and what the committee scores.
 *
 * @param code stable inside the grid, for example {@code ANCHORING}
 * @param help for the carrier, or null
 * @param guidance what each score means, the first line for score 1
 * @param weight how often it counts in the average
 */
public record CriterionView(
        String code, int place, String title, String question, String help, List<String> guidance, int weight) {

    public CriterionView {
        guidance = List.copyOf(guidance);
    }

    /** Key of its answer in the form. */
    public String field() {
        return "grid." + code;
    }
}
