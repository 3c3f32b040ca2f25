package coop.impulsion.application;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.List;
import java.util.Map;

/**
 * An application as those read it who judge it: what was handed in last (for a draft: what is written now).
 *
 * @param words by field key; fields left empty are missing
 * @param fields of the form in its order, rows that hold something included
 * @param requested by category, categories not asked for left out
 * @param lastChanges what the last revision changed, empty for the first
 */
public record ApplicationFile(
        ApplicationView application,
        GridView grid,
        List<FormField> fields,
        Map<String, String> words,
        BudgetView budget,
        Map<CostCategory, Money> requested,
        MilestonesView milestones,
        List<RevisionView> revisions,
        List<Difference> lastChanges,
        List<CorrectionView> corrections,
        List<OutcomeView> outcomes,
        List<ApplicationDocumentView> documents) {

    public ApplicationFile {
        fields = List.copyOf(fields);
        words = Map.copyOf(words);
        requested = Map.copyOf(requested);
        revisions = List.copyOf(revisions);
        lastChanges = List.copyOf(lastChanges);
        corrections = List.copyOf(corrections);
        outcomes = List.copyOf(outcomes);
        documents = List.copyOf(documents);
    }

    /** One element for each line that says something; for hypotheses and signs of success. */
    public List<String> lines(String key) {
        return words.getOrDefault(key, "")
                .lines()
                .map(line -> line.replaceFirst("^\\s*[-•*]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
