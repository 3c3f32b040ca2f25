package coop.impulsion.commitment.store;

import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentHolding;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Conditional updates of a commitment's running figures. Reading first and writing afterwards overdraws under load; an
 * update that carries its own condition does not, whatever else runs, and the table's CHECKs stand behind it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlCommitmentHolding implements CommitmentHolding {

    /** What awards and orders have taken of the money that is there. */
    private static final String USED = "drawn_cents + ordered_cents - returned_cents";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void hold(Map<CommitmentId, Money> shares) {
        each(
                shares,
                "held_cents = held_cents + ?2",
                "held_cents + ?2 <= amount_cents",
                Reason.OVERDRAWN,
                "amount_cents - held_cents");
    }

    @Override
    public void release(Map<CommitmentId, Money> shares) {
        each(
                shares,
                "held_cents = held_cents - ?2",
                "held_cents - ?2 >= " + USED,
                Reason.NOT_HELD,
                "held_cents - (" + USED + ")");
    }

    @Override
    public void order(Map<CommitmentId, Money> draws) {
        String there = "paid_in_cents - refunded_cents"
                + " + CASE WHEN nature = 'PUBLIC_GRANT' THEN called_cents - paid_in_cents ELSE 0 END";
        each(
                draws,
                "ordered_cents = ordered_cents + ?2",
                USED + " + ?2 <= held_cents AND " + USED + " + ?2 <= " + there,
                Reason.NOT_PAID_IN,
                "LEAST(held_cents, " + there + ") - (" + USED + ")");
        draws.keySet().stream().findFirst().ifPresent(this::refuseBeyondPrefinancing);
    }

    @Override
    public void withdrawOrder(Map<CommitmentId, Money> draws) {
        each(draws, "ordered_cents = ordered_cents - ?2", "ordered_cents >= ?2", Reason.NOT_ORDERED, "ordered_cents");
    }

    @Override
    public void drawn(Map<CommitmentId, Money> draws) {
        each(
                draws,
                "ordered_cents = ordered_cents - ?2, drawn_cents = drawn_cents + ?2",
                "ordered_cents >= ?2",
                Reason.NOT_ORDERED,
                "ordered_cents");
    }

    @Override
    public void undrawn(Map<CommitmentId, Money> draws) {
        each(
                draws,
                "drawn_cents = drawn_cents - ?2",
                "drawn_cents - ?2 >= returned_cents",
                Reason.NOT_DRAWN,
                "drawn_cents - returned_cents");
    }

    @Override
    public void returned(Map<CommitmentId, Money> amounts) {
        each(
                amounts,
                "returned_cents = returned_cents + ?2",
                "returned_cents + ?2 <= drawn_cents",
                Reason.NOT_DRAWN,
                "drawn_cents - returned_cents");
    }

    /** The fund's head is locked, so no other order of this fund adds to the sum meanwhile. */
    private void refuseBeyondPrefinancing(CommitmentId one) {
        Row row = Row.select(
                        entityManager,
                        "SELECT f.prefinancing_cents, (SELECT CAST(COALESCE(SUM(GREATEST(0, drawn_cents + ordered_cents"
                                + " - returned_cents - paid_in_cents + refunded_cents)), 0) AS BIGINT)"
                                + " FROM commitment c WHERE c.fund_id = f.id)"
                                + " FROM fund f WHERE f.id = (SELECT fund_id FROM commitment WHERE id = ?1)",
                        one.value())
                .findFirst()
                .orElseThrow();
        if (row.whole(1) > row.whole(0)) {
            throw new CommitmentRefused(
                    Reason.BEYOND_PREFINANCING, null, Money.ofCents(row.whole(1)), Money.ofCents(row.whole(0)));
        }
    }

    private void each(Map<CommitmentId, Money> amounts, String change, String condition, Reason reason, String left) {
        List<CommitmentId> inOrder = amounts.keySet().stream()
                .sorted(Comparator.comparingLong(CommitmentId::value))
                .toList();
        for (CommitmentId id : inOrder) {
            Money amount = amounts.get(id);
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("an amount above zero is held, drawn or returned: " + amount);
            }
            int changed = Row.change(
                    entityManager,
                    "UPDATE commitment SET " + change + " WHERE id = ?1 AND " + condition,
                    id.value(),
                    amount.cents());
            if (changed == 0) {
                Row row = Row.select(
                                entityManager, "SELECT number, " + left + " FROM commitment WHERE id = ?1", id.value())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such commitment: " + id));
                throw new CommitmentRefused(reason, null, row.text(0), amount, Money.ofCents(row.whole(1)));
            }
        }
    }
}
