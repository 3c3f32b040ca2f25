package coop.impulsion.disbursement.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.disbursement.model.Thresholds;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Thresholds as rows of {@code disbursement_threshold}. */
@ApplicationScoped
public class SqlThresholds implements Thresholds {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    @Override
    public Optional<Money> of(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT most_cents FROM disbursement_threshold WHERE fund_id = ?1 AND user_id = ?2",
                        fund.value(),
                        userId)
                .findFirst()
                .map(row -> Money.ofCents(row.whole(0)));
    }

    @Override
    public void set(FundId fund, long userId, Money most, String setBy) {
        // Two first settings at once: the second inserts nothing and its update wins.
        Row.change(
                entityManager,
                "INSERT INTO disbursement_threshold (fund_id, user_id, most_cents, set_by, set_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
                fund.value(),
                userId,
                most.cents(),
                setBy,
                clock.now());
        Row.change(
                entityManager,
                "UPDATE disbursement_threshold SET most_cents = ?3, set_by = ?4, set_at = ?5"
                        + " WHERE fund_id = ?1 AND user_id = ?2",
                fund.value(),
                userId,
                most.cents(),
                setBy,
                clock.now());
    }

    @Override
    public boolean isApprover(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT 1 FROM access_role WHERE fund_id = ?1 AND user_id = ?2 AND role = 'PAYMENT_APPROVER'",
                        fund.value(),
                        userId)
                .findFirst()
                .isPresent();
    }
}
