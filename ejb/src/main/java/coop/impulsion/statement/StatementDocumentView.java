package coop.impulsion.statement;

import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One contributor's document in a run.
 *
 * @param status PENDING, DONE or FAILED
 * @param failure why it could not be made, null unless FAILED
 */
public record StatementDocumentView(
        String runNumber,
        LocalDate from,
        LocalDate to,
        String contributorNumber,
        String contributorName,
        ContributorClass contributorClass,
        String status,
        String checkCode,
        Long sizeBytes,
        String sha256,
        String failure,
        Instant finishedAt) {

    public boolean isDone() {
        return "DONE".equals(status);
    }

    public boolean isFailed() {
        return "FAILED".equals(status);
    }
}
