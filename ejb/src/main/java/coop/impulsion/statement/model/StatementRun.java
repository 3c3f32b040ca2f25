package coop.impulsion.statement.model;

import coop.impulsion.statement.RunStatus;
import coop.impulsion.statement.StatementRefused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of impact statements. It is asked for, freezes the point of the ledger that all its figures are read at, and
 * runs until every contributor's document is made or has failed; a manager may cancel it before that, or have the
 * failed ones tried again.
 */
@Entity
@Table(name = "statement_run")
public class StatementRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_run_seq")
    @SequenceGenerator(name = "statement_run_seq", sequenceName = "statement_run_seq", allocationSize = 50)
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    private int edition;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    @Column(name = "snapshot_at")
    private Instant snapshotAt;

    @Column(name = "chain_position")
    private long chainPosition;

    @Column(name = "chain_head")
    private String chainHead;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected StatementRun() {}

    /** @param chainPosition of the last entry that counts; {@code chainHead} is its hash */
    public static StatementRun ask(
            long fundId,
            String number,
            LocalDate from,
            LocalDate to,
            int edition,
            Instant snapshotAt,
            long chainPosition,
            String chainHead,
            String askedBy) {
        StatementRun run = new StatementRun();
        run.fundId = fundId;
        run.number = number;
        run.from = from;
        run.to = to;
        run.edition = edition;
        run.status = RunStatus.RUNNING;
        run.snapshotAt = snapshotAt;
        run.chainPosition = chainPosition;
        run.chainHead = chainHead;
        run.askedBy = askedBy;
        return run;
    }

    /** @throws StatementRefused if it does not run any more */
    public void cancel(Instant at) {
        if (status != RunStatus.RUNNING) {
            throw new StatementRefused(StatementRefused.Reason.NOT_RUNNING, null, number);
        }
        status = RunStatus.CANCELLED;
        finishedAt = at;
    }

    /** Goes on after some of its documents were set back to be tried again. */
    public void resume() {
        if (status == RunStatus.CANCELLED) {
            throw new StatementRefused(StatementRefused.Reason.NOT_RUNNING, null, number);
        }
        status = RunStatus.RUNNING;
        finishedAt = null;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }
}
