package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentDefaults;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.CommitmentStanding;
import coop.impulsion.commitment.model.FilledIn;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Defaults as rows; a commitment has one that lasts at most, which the table holds to. */
@ApplicationScoped
public class SqlCommitmentDefaults implements CommitmentDefaults {

    private static final int REASON_LENGTH = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<CommitmentStanding> standing(FundId fund, String number, LocalDate on) {
        String overdue = " FROM commitment_call a WHERE a.commitment_id = c.id AND a.due_on < ?3"
                + " AND a.received_cents + a.cancelled_cents < a.amount_cents)";
        return Row.select(
                        entityManager,
                        "SELECT c.id, c.number, k.number AS contributor, k.name, k.contributor_class, c.amount_cents,"
                                + " c.called_cents, c.paid_in_cents, c.refunded_cents, c.held_cents,"
                                + " c.drawn_cents + c.ordered_cents - c.returned_cents,"
                                + " (SELECT CAST(COALESCE(SUM(a.amount_cents - a.received_cents - a.cancelled_cents), 0)"
                                + " AS BIGINT)" + overdue + ", (SELECT MIN(a.due_on)" + overdue
                                + ", c.is_in_default FROM commitment c JOIN contributor k ON k.id = c.contributor_id"
                                + " WHERE c.fund_id = ?1 AND c.number = CAST(?2 AS VARCHAR)",
                        fund.value(),
                        number,
                        on)
                .findFirst()
                .map(row -> new CommitmentStanding(
                        new CommitmentId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.constant(4, ContributorClass.class),
                        Money.ofCents(row.whole(5)),
                        Money.ofCents(row.whole(6)),
                        Money.ofCents(row.whole(7)),
                        Money.ofCents(row.whole(8)),
                        Money.ofCents(row.whole(9)),
                        Money.ofCents(row.whole(10)),
                        Money.ofCents(row.whole(11)),
                        row.day(12),
                        row.is(13)));
    }

    @Override
    public void declare(CommitmentStanding commitment, LocalDate on, String reason) {
        String why = FilledIn.text(reason, REASON_LENGTH, "reason", Reason.REASON_MISSING);
        if (!commitment.overdue().isPositive()) {
            throw new CommitmentRefused(Reason.NOTHING_OVERDUE, null, commitment.number());
        }
        change(commitment, true, Reason.IN_DEFAULT);
        Row.change(
                entityManager,
                "INSERT INTO commitment_default (id, commitment_id, living_commitment_id, declared_on, reason,"
                        + " unpaid_cents) VALUES (nextval('commitment_default_seq'), ?1, ?1, ?2, ?3, ?4)",
                commitment.id().value(),
                on,
                why,
                commitment.overdue().cents());
    }

    @Override
    public void lift(CommitmentStanding commitment, LocalDate on, String reason) {
        String why = FilledIn.text(reason, REASON_LENGTH, "reason", Reason.REASON_MISSING);
        change(commitment, false, Reason.NOT_IN_DEFAULT);
        Row.change(
                entityManager,
                "UPDATE commitment_default SET living_commitment_id = NULL, lifted_on = ?2, lift_reason = ?3"
                        + " WHERE living_commitment_id = ?1",
                commitment.id().value(),
                on,
                why);
    }

    private void change(CommitmentStanding commitment, boolean isInDefault, Reason otherwise) {
        int changed = Row.change(
                entityManager,
                "UPDATE commitment SET is_in_default = ?2, version = version + 1 WHERE id = ?1 AND is_in_default <> ?2",
                commitment.id().value(),
                isInDefault);
        if (changed == 0) {
            throw new CommitmentRefused(otherwise, null, commitment.number());
        }
    }
}
