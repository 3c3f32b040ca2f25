package coop.impulsion.application;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks the carrier to correct named fields; only those open.
 *
 * @param seenVersion of the application on the manager's page
 * @param answerByOn by when, today or later
 * @param fields at least one
 */
public record AskCorrection(
        FundId fund, ApplicationId application, long seenVersion, LocalDate answerByOn, List<Field> fields) {

    public AskCorrection {
        fields = List.copyOf(fields);
    }

    /**
     * A field to correct.
     *
     * @param key a field's key, the stem of a group of rows, or {@code documents}
     * @param note what is wrong and what is wanted
     */
    public record Field(String key, CorrectionReason why, String note) {}
}
