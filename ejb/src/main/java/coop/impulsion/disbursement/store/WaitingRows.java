package coop.impulsion.disbursement.store;

import coop.impulsion.access.Actor;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.disbursement.OrderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what waits of payments, with the nearest day. */
@ApplicationScoped
public class WaitingRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** How many things wait, and the nearest day that matters, or null. */
    public record Waiting(long count, LocalDate nearestOn) {

        /** Empty when nothing waits. */
        public Optional<WaitingCard> card(String messageKey, String link) {
            return count == 0 ? Optional.empty() : Optional.of(new WaitingCard(messageKey, count, nearestOn, link));
        }
    }

    /** @param until the last due day that counts */
    public Waiting payable(FundId fund, LocalDate until) {
        return waiting(
                "SELECT COUNT(*), MIN(i.due_on) FROM award_instalment i JOIN award a ON a.id = i.award_id"
                        + " WHERE a.fund_id = ?1 AND a.status = 'IN_FORCE' AND i.status = 'PAYABLE' AND i.due_on <= ?2",
                fund.value(),
                until);
    }

    /** Orders that this person may approve: prepared by somebody else, within their threshold, conditions not theirs. */
    public Waiting toApprove(FundId fund, Actor actor) {
        return waiting(
                "SELECT COUNT(*), MIN(i.due_on) FROM disbursement_order o"
                        + " JOIN award_instalment i ON i.id = o.instalment_id"
                        + " JOIN disbursement_threshold t ON t.fund_id = o.fund_id AND t.user_id = ?2"
                        + " WHERE o.fund_id = ?1 AND o.status = 'PREPARED' AND o.prepared_by <> ?3"
                        + " AND o.amount_cents <= t.most_cents AND NOT EXISTS (SELECT 1 FROM award_condition c"
                        + " WHERE c.instalment_id = i.id AND c.verified_by = ?3)",
                fund.value(),
                actor.userId(),
                actor.userName());
    }

    /** Orders that nobody may approve: no approver but who prepared it or verified a condition has the threshold. */
    public Waiting unapprovable(FundId fund) {
        return waiting(
                "SELECT COUNT(*), MIN(i.due_on) FROM disbursement_order o"
                        + " JOIN award_instalment i ON i.id = o.instalment_id"
                        + " WHERE o.fund_id = ?1 AND o.status = 'PREPARED' AND NOT EXISTS (SELECT 1 FROM access_role r"
                        + " JOIN access_user u ON u.id = r.user_id AND u.is_active"
                        + " JOIN disbursement_threshold t ON t.fund_id = r.fund_id AND t.user_id = u.id"
                        + " WHERE r.fund_id = o.fund_id AND r.role = 'PAYMENT_APPROVER'"
                        + " AND u.user_name <> o.prepared_by AND t.most_cents >= o.amount_cents"
                        + " AND NOT EXISTS (SELECT 1 FROM award_condition c"
                        + " WHERE c.instalment_id = i.id AND c.verified_by = u.user_name))",
                fund.value());
    }

    public Waiting orders(FundId fund, OrderStatus status) {
        return waiting(
                "SELECT COUNT(*), MIN(COALESCE(f.execution_on, i.due_on)) FROM disbursement_order o"
                        + " JOIN award_instalment i ON i.id = o.instalment_id"
                        + " LEFT JOIN disbursement_file f ON f.id = o.file_id WHERE o.fund_id = ?1 AND o.status = ?2",
                fund.value(),
                status);
    }

    private Waiting waiting(String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        return new Waiting(row.whole(0), row.day(1));
    }
}
