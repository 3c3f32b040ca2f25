package coop.impulsion.ledger;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.store.ExportRows;
import coop.impulsion.ledger.store.WorkbookRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lets the ledger of a period leave as a spreadsheet, and keeps what each file contained. */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.AUDITOR, Roles.SYSTEM})
public class LedgerExport {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private WorkbookRows sources;

    @Inject
    private ExportRows exports;

    @Inject
    private LedgerWorkbookRenderer renderer;

    /**
     * Writes the workbook; what was written is complete only if the method returns.
     *
     * @throws LedgerRefused {@code PERIOD_REVERSED}, or {@code PERIOD_ACROSS_YEARS} if the period is not within one
     *     fiscal year
     */
    public LedgerWorkbookReceipt export(FundId fund, LocalDate from, LocalDate to, OutputStream target) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT, Role.AUDITOR);
        if (to.isBefore(from)) {
            throw new LedgerRefused(LedgerRefused.Reason.PERIOD_REVERSED);
        }
        if (from.getYear() != to.getYear()) {
            throw new LedgerRefused(LedgerRefused.Reason.PERIOD_ACROSS_YEARS);
        }
        Instant now = clock.now();
        WorkbookRows.Sources source = sources.sources(fund, from, to, actor.displayName(), now);
        try {
            LedgerWorkbookReceipt receipt = renderer.render(source.workbook(), target);
            exports.add(fund, from, to, source, receipt, actor.userName(), now);
            trail.done(fund, actor.userName(), "LEDGER_EXPORTED", from + "/" + to, receipt.sha256());
            return receipt;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has left so far, the newest first; at most 50. */
    public List<ExportView> exported(FundId fund) {
        actors.require(fund, Role.ACCOUNTANT, Role.AUDITOR);
        return exports.list(fund);
    }
}
