package coop.impulsion.statement;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.statement.model.StatementRun;
import coop.impulsion.statement.store.StatementRunTables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks for a run of statements, cancels it, or has its failed documents tried again. What it does is all in the
 * database; the documents themselves are made by {@link DocumentProduction}.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class StatementRunning {

    private static final String SERIES = "ET";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Commands commands;

    @Inject
    private NumberSeries numbers;

    @Inject
    private FundClock clock;

    @Inject
    private StatementRunTables tables;

    @Inject
    private ProjectSheets sheets;

    @Inject
    private DocumentQueue queue;

    /**
     * Freezes the ledger's head (its row is locked meanwhile), the sheets of the projects and the list of contributors,
     * and puts the documents in the queue.
     *
     * @return number of the new run, or of the one that exists for the same period and was not cancelled
     */
    public String ask(AskStatements command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        check(command);
        String content = command.from() + " " + command.to();
        return commands.once(command.fund(), command.key(), "AskStatements", content, () -> start(command, actor));
    }

    /** @throws StatementRefused if it does not run any more; documents made so far stay readable by managers */
    public void cancel(FundId fund, String number) {
        Actor actor = actors.require(fund, Role.MANAGER);
        require(fund, number).cancel(clock.now());
        trail.done(fund, actor.userName(), "STATEMENT_RUN_CANCELLED", number, null);
    }

    /** Sets every failed document back to be made again; nothing to retry changes nothing. */
    public void retry(FundId fund, String number) {
        Actor actor = actors.require(fund, Role.MANAGER);
        StatementRun run = require(fund, number);
        int again = tables.setFailedBack(run.id());
        if (again > 0) {
            run.resume();
            entityManager.flush();
            queue.send(run.id(), tables.pending(run.id()));
            trail.done(fund, actor.userName(), "STATEMENT_RUN_RETRIED", number, Integer.toString(again));
        }
    }

    private String start(AskStatements command, Actor actor) {
        StatementRunTables.Existing existing = tables.existing(command.fund(), command.from(), command.to());
        if (existing.number() != null) {
            return existing.number();
        }
        StatementRunTables.Head head = tables.head(command.fund());
        if (head.position() == 0) {
            throw new StatementRefused(StatementRefused.Reason.LEDGER_EMPTY, null);
        }
        StatementRun run = StatementRun.ask(
                command.fund().value(),
                numbers.next(command.fund(), SERIES, command.to().getYear()),
                command.from(),
                command.to(),
                existing.editions() + 1,
                clock.now(),
                head.position(),
                head.hash(),
                actor.userName());
        entityManager.persist(run);
        entityManager.flush();
        List<Long> contributors = tables.enrol(
                command.fund(),
                run.id(),
                contributor -> CheckCode.of(run.number(), head.hash(), contributor),
                command.to());
        if (contributors.isEmpty()) {
            throw new StatementRefused(StatementRefused.Reason.NOBODY_TO_WRITE_TO, null);
        }
        tables.freezeFigures(command.fund(), run.id(), head.position(), command.to());
        sheets.freeze(command.fund(), run.id(), command.to());
        queue.send(run.id(), contributors);
        trail.done(
                command.fund(),
                actor.userName(),
                "STATEMENT_RUN_ASKED",
                run.number(),
                command.from() + " – " + command.to() + ", " + contributors.size());
        return run.number();
    }

    private void check(AskStatements command) {
        LocalDate from = command.from();
        LocalDate to = command.to();
        if (from == null) {
            throw new StatementRefused(StatementRefused.Reason.MISSING, "from");
        }
        if (to == null) {
            throw new StatementRefused(StatementRefused.Reason.MISSING, "to");
        }
        if (to.isBefore(from)) {
            throw new StatementRefused(StatementRefused.Reason.ENDS_BEFORE_IT_STARTS, "to");
        }
        if (to.isAfter(clock.today())) {
            throw new StatementRefused(StatementRefused.Reason.PERIOD_NOT_OVER, "to", clock.today());
        }
    }

    private StatementRun require(FundId fund, String number) {
        return entityManager
                .createQuery(
                        "SELECT r FROM StatementRun r WHERE r.fundId = :fund AND r.number = :number",
                        StatementRun.class)
                .setParameter("fund", fund.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND));
    }
}
