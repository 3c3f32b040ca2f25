package coop.impulsion.statement;

import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.statement.store.StatementRunTables;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Sends the pending documents of a run again when nothing has been finished for a minute: after a kill, or when the
 * broker lost its messages. Doubles do no harm.
 */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
public class RunRecovery {

    private static final Duration STILLNESS = Duration.ofMinutes(1);

    @Inject
    private StatementRunTables tables;

    @Inject
    private DocumentQueue queue;

    @Inject
    private FundClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void sendAgain() {
        Instant before = clock.now().minus(STILLNESS);
        for (long runId : tables.stillRuns(before)) {
            queue.send(runId, tables.pending(runId));
            tables.finishIfNothingIsLeft(runId, clock.now());
        }
    }
}
