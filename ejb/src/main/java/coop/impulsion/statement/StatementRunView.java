package coop.impulsion.statement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run and how far it is.
 *
 * @param secondsLeft estimated from the pace so far; null while nothing is done, 0 when nothing is left
 */
public record StatementRunView(
        long id,
        String number,
        LocalDate from,
        LocalDate to,
        int edition,
        RunStatus status,
        Instant snapshotAt,
        String ledgerHead,
        String askedBy,
        Instant finishedAt,
        int done,
        int failed,
        int left,
        Long secondsLeft) {

    public int total() {
        return done + failed + left;
    }

    /** Whole percent of the documents that are settled, rounded down. */
    public int percent() {
        return total() == 0 ? 100 : (done + failed) * 100 / total();
    }

    public boolean isRunning() {
        return status == RunStatus.RUNNING;
    }
}
