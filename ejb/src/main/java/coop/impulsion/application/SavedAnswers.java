package coop.impulsion.application;

import java.time.Instant;
import java.util.List;

/**
 * What came of saving.
 *
 * @param savedAt when
 * @param problems what is not right yet at the saved fields; the words are kept all the same
 */
public record SavedAnswers(Instant savedAt, List<FormProblem> problems, BudgetView budget) {

    public SavedAnswers {
        problems = List.copyOf(problems);
    }
}
