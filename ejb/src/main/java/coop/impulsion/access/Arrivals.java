package coop.impulsion.access;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Notes that somebody was let in, so that they can see on their own page whether it was them. */
@Stateless
@PermitAll
public class Arrivals {

    /** The act under which the trail keeps arrivals. */
    static final String ACT = "SIGNED_IN";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    /** @param address where they came from */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String userName, String address) {
        Row.change(
                entityManager,
                "UPDATE access_user SET last_signed_in_at = ?2 WHERE user_name = ?1",
                userName,
                clock.now());
        trail.done(null, userName, ACT, userName, address);
    }
}
