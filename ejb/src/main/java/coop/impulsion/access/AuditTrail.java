package coop.impulsion.access;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;

/**
 * Keeps who did what to what and when, and what was refused. What was done is written in the command's own
 * transaction, so that trail and act exist together or not at all; a refusal is written in one of its own, so that
 * it outlives the rollback.
 */
@Stateless
@PermitAll
public class AuditTrail {

    private static final int DETAIL_LENGTH = 2000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    /**
     * @param fund null for what belongs to no fund (sign-in)
     * @param act short code of what was done, for example {@code COMMITMENT_RECORDED}
     * @param subject number or id of what it was done to
     * @param detail before and after in words or figures; cut at 2,000 characters
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(FundId fund, String userName, String act, String subject, String detail) {
        write(fund, userName, act, subject, detail, false);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(FundId fund, String userName, String act, String detail) {
        write(fund, userName, act, null, detail, true);
    }

    private void write(FundId fund, String userName, String act, String subject, String detail, boolean isRefusal) {
        String kept = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        entityManager
                .createNativeQuery(
                        "INSERT INTO access_audit (id, fund_id, at, user_name, act, subject, detail, is_refusal)"
                                + " VALUES (nextval('access_audit_seq'), CAST(?1 AS BIGINT), ?2, ?3, ?4, CAST(?5 AS VARCHAR), CAST(?6 AS VARCHAR), ?7)")
                .setParameter(1, fund == null ? null : fund.value())
                .setParameter(2, Timestamp.from(clock.now()))
                .setParameter(3, userName)
                .setParameter(4, act)
                .setParameter(5, subject)
                .setParameter(6, kept)
                .setParameter(7, isRefusal)
                .executeUpdate();
    }
}
