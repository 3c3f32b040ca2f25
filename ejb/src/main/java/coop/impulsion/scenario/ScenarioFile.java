package coop.impulsion.scenario;

import java.util.List;

/**
 * What a file says of a what-if, or what is wrong with it, place by place.
 *
 * @param rule null if there are faults
 * @param faults none if the file can be kept
 */
public record ScenarioFile(
        ScenarioRule rule, List<ScenarioItem> items, List<ScenarioCommitment> commitments, List<Fault> faults) {

    public ScenarioFile {
        items = List.copyOf(items);
        commitments = List.copyOf(commitments);
        faults = List.copyOf(faults);
    }

    /** What can be wrong with a cell, a column or the whole. */
    public enum Wrong {
        NO_WORKBOOK,
        SHEET_MISSING,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        TOO_MANY_ROWS,
        MISSING,
        NO_AMOUNT,
        NOT_POSITIVE,
        NEGATIVE,
        NO_PERCENTAGE,
        QUOTAS_NOT_WHOLE,
        NO_SHORTAGE_RULE,
        NO_DAY,
        NO_CLASS,
        ABOVE_AMOUNT,
        TWO_CEILINGS,
        NO_CATEGORY,
        NO_ITEM,
        TWICE
    }

    /**
     * One fault.
     *
     * @param sheet null for the file as a whole
     * @param row as the spreadsheet numbers it, null for the sheet as a whole
     * @param column its title, null for the row or the sheet as a whole
     * @param value what stands there, null for nothing
     */
    public record Fault(Wrong wrong, String sheet, Integer row, String column, String value) {}
}
