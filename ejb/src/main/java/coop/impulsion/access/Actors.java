package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says in whose name the current command is done, and whether that user may do it in a fund. Use cases ask here after
 * the container has checked the coarse role: {@code actors.require(fund, Role.MANAGER)}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Actors {

    private static final ThreadLocal<String> ACTING_AS = new ThreadLocal<>();

    @Resource
    private SessionContext context;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AuditTrail trail;

    /** @throws AccessRefused if nobody is signed in, or the user is unknown or closed */
    public Actor current() {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT id, user_name, display_name FROM access_user WHERE user_name = ?1 AND is_active")
                .setParameter(1, userName())
                .getResultList();
        if (rows.isEmpty()) {
            throw new AccessRefused(AccessRefused.Reason.NOT_SIGNED_IN);
        }
        Object[] row = (Object[]) rows.get(0);
        return new Actor(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
    }

    /** The acting user's roles in that fund; empty for a fund that is not theirs. */
    public Set<Role> rolesIn(FundId fund) {
        List<?> names = entityManager
                .createNativeQuery("SELECT r.role FROM access_role r JOIN access_user u ON u.id = r.user_id"
                        + " WHERE u.user_name = ?1 AND u.is_active AND r.fund_id = ?2")
                .setParameter(1, userName())
                .setParameter(2, fund.value())
                .getResultList();
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf((String) name)));
        return roles;
    }

    /**
     * Lets the command go on only if the acting user has one of these roles in that fund; a refusal leaves a trace.
     *
     * @return the acting user
     * @throws AccessRefused otherwise
     */
    public Actor require(FundId fund, Role... anyOf) {
        Actor actor = current();
        Set<Role> roles = rolesIn(fund);
        if (Arrays.stream(anyOf).noneMatch(roles::contains)) {
            trail.refused(fund, actor.userName(), "ROLE_MISSING", Arrays.toString(anyOf));
            throw new AccessRefused(AccessRefused.Reason.ROLE_MISSING);
        }
        return actor;
    }

    /**
     * Runs an act in the name of that user, for the calling thread only. For background work alone.
     *
     * @throws AccessRefused if the caller is not background work ({@link Roles#SYSTEM})
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public <T> T actingAs(String userName, Supplier<T> act) {
        if (!context.isCallerInRole(Roles.SYSTEM)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE_MISSING);
        }
        String before = ACTING_AS.get();
        ACTING_AS.set(userName);
        try {
            return act.get();
        } finally {
            if (before == null) {
                ACTING_AS.remove();
            } else {
                ACTING_AS.set(before);
            }
        }
    }

    private String userName() {
        String actingAs = ACTING_AS.get();
        return actingAs != null ? actingAs : context.getCallerPrincipal().getName();
    }
}
