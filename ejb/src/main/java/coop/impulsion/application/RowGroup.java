package coop.impulsion.application;

import java.util.List;

/**
 * Fields that come in rows, for example {@code cost.3.amount}: the amount of the third row of costs. A row counts as
 * soon as one of its fields is filled in.
 */
public enum RowGroup {
    CARRIERS("carrier", FormStep.COLLECTIVE, 12, List.of("name", "capacity")),
    ACTORS("actor", FormStep.COLLECTIVE, 20, List.of("name", "role")),
    COSTS("cost", FormStep.BUDGET, 30, List.of("category", "label", "amount")),
    RESOURCES("resource", FormStep.FUNDING, 30, List.of("kind", "label", "amount", "certainty"));

    private final String stem;
    private final FormStep step;
    private final int mostRows;
    private final List<String> columns;

    RowGroup(String stem, FormStep step, int mostRows, List<String> columns) {
        this.stem = stem;
        this.step = step;
        this.mostRows = mostRows;
        this.columns = columns;
    }

    /** First part of its fields' keys. */
    public String stem() {
        return stem;
    }

    public FormStep step() {
        return step;
    }

    public int mostRows() {
        return mostRows;
    }

    public List<String> columns() {
        return columns;
    }

    /** Key of a field of a row, rows counted from 1. */
    public String key(int row, String column) {
        return stem + "." + row + "." + column;
    }
}
