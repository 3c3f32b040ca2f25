package coop.impulsion.statement;

import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.statement.store.StatementFigures;
import coop.impulsion.statement.store.StatementRunTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns pending documents into finished ones, each in a transaction of its own; a contributor whose statement can't be
 * made fails alone, with the reason.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentMaking {

    private static final Logger LOG = Logger.getLogger(DocumentMaking.class.getName());

    @Inject
    private StatementRunTables tables;

    @Inject
    private StatementFigures figures;

    @Inject
    private StatementAssembly assembly;

    @Inject
    private ImpactStatementRenderer renderer;

    @Inject
    private FundClock clock;

    /** Documents of the chunk that are no longer pending, and those of a run that no longer runs, are passed over. */
    public void make(long runId, long[] contributors) {
        List<Long> pending = tables.pendingAmong(runId, contributors);
        if (pending.isEmpty()) {
            tables.finishIfNothingIsLeft(runId, clock.now());
            return;
        }
        StatementFigures.Chunk chunk = figures.load(runId, pending);
        StatementAssembly.Common common = assembly.common(chunk);
        for (long contributor : pending) {
            makeOne(chunk, common, runId, contributor);
        }
        tables.finishIfNothingIsLeft(runId, clock.now());
    }

    private void makeOne(StatementFigures.Chunk chunk, StatementAssembly.Common common, long runId, long contributor) {
        byte[] document;
        try {
            document = renderer.render(assembly.of(chunk, common, contributor));
        } catch (RuntimeException e) {
            // One contributor's bad data must not keep the others from their documents: it fails alone, with its
            // reason.
            LOG.log(Level.WARNING, e, () -> "statement of contributor " + contributor + " in run " + runId);
            tables.fail(runId, contributor, reason(e), clock.now());
            return;
        }
        String sha256 = HexFormat.of().formatHex(CheckCode.sha256(document));
        tables.finish(runId, contributor, document, sha256, clock.now());
    }

    private static String reason(RuntimeException e) {
        Throwable cause = e.getCause() == null || e.getMessage() != null ? e : e.getCause();
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() <= 400 ? text : text.substring(0, 400);
    }
}
