package coop.impulsion.ledger.report.xlsx;

import java.util.List;

/**
 * What a sheet is to look like before its first row is known.
 *
 * @param name on its tab, at most 25 characters, so that "(12)" can follow
 * @param title first line
 * @param note second line: what it covers
 * @param columns one or more
 * @param ifEmpty what the only row says when there is none
 */
public record SheetPlan(String name, String title, String note, List<Column> columns, String ifEmpty) {

    public SheetPlan {
        columns = List.copyOf(columns);
        if (name.length() > 25) {
            throw new IllegalArgumentException("too long for a tab with a number behind it: " + name);
        }
    }
}
