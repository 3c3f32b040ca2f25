package coop.impulsion.commitment.store;

import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What calls and receipts do to a commitment's running figures: conditional updates, as for holdings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentFigures {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws CommitmentRefused {@code ABOVE_UNCALLED} if more is called than was promised */
    public void called(CommitmentId id, Money amount) {
        change(
                id,
                amount,
                "called_cents = called_cents + ?2",
                "called_cents + ?2 <= amount_cents",
                Reason.ABOVE_UNCALLED,
                "amount_cents - called_cents");
    }

    /** @throws CommitmentRefused {@code STILL_NEEDED} if what was drawn before it was paid in rests on the call */
    public void callCancelled(CommitmentId id, Money amount) {
        change(
                id,
                amount,
                "called_cents = called_cents - ?2",
                "called_cents - ?2 >= paid_in_cents"
                        + " AND called_cents - ?2 - refunded_cents >= drawn_cents + ordered_cents - returned_cents",
                Reason.STILL_NEEDED,
                "called_cents - refunded_cents - drawn_cents - ordered_cents + returned_cents");
    }

    public void paidIn(CommitmentId id, Money amount) {
        change(
                id,
                amount,
                "paid_in_cents = paid_in_cents + ?2",
                "paid_in_cents + ?2 <= called_cents",
                Reason.NOTHING_LEFT,
                "called_cents - paid_in_cents");
    }

    /** @throws CommitmentRefused {@code STILL_HELD} if awards hold or have used some of the money */
    public void refunded(CommitmentId id, Money amount) {
        change(
                id,
                amount,
                "refunded_cents = refunded_cents + ?2",
                "paid_in_cents - refunded_cents - held_cents >= ?2",
                Reason.STILL_HELD,
                "paid_in_cents - refunded_cents - held_cents");
    }

    private void change(CommitmentId id, Money amount, String change, String condition, Reason reason, String left) {
        int changed = Row.change(
                entityManager,
                "UPDATE commitment SET " + change + " WHERE id = ?1 AND " + condition,
                id.value(),
                amount.cents());
        if (changed == 0) {
            Row row = Row.select(entityManager, "SELECT number, " + left + " FROM commitment WHERE id = ?1", id.value())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such commitment: " + id));
            throw new CommitmentRefused(reason, null, row.text(0), amount, Money.ofCents(row.whole(1)));
        }
    }
}
