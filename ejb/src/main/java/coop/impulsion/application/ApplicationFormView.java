package coop.impulsion.application;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An application as its carrier writes in it.
 *
 * @param words as written now, right or not, by field key
 * @param problems what is not right yet, in the form's order
 * @param openKeys what a correction has opened (fields, groups of rows, documents); null for a draft: everything
 */
public record ApplicationFormView(
        ApplicationView application,
        GridView grid,
        Map<FormStep, List<FormField>> fields,
        Map<RowGroup, List<List<FormField>>> rows,
        Map<String, String> words,
        List<FormProblem> problems,
        BudgetView budget,
        Set<String> openKeys,
        CorrectionView correction,
        List<ApplicationDocumentView> documents) {

    public ApplicationFormView {
        fields = Map.copyOf(fields);
        rows = Map.copyOf(rows);
        words = Map.copyOf(words);
        problems = List.copyOf(problems);
        documents = List.copyOf(documents);
    }

    /** Whether files may be added and taken out. */
    public boolean isOpenForDocuments() {
        return openKeys == null || openKeys.contains("documents");
    }

    public boolean isOpen(FormField field) {
        return openKeys == null || openKeys.contains(field.correctionKey());
    }
}
