package coop.impulsion.statement;

import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One contributor's document in a run.
 *
 * @param status PENDING, DONE or FAILED
 * @param readAt when the contributor first opened it, null while it is new to them
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
        Instant finishedAt,
        Instant readAt) {

    /** Of 1,024 bytes, at least one; 0 while there is no document. */
    public long kilobytes() {
        return sizeBytes == null ? 0 : Math.max(1, sizeBytes / 1024);
    }

    public boolean isDone() {
        return "DONE".equals(status);
    }

    public boolean isFailed() {
        return "FAILED".equals(status);
    }
}
