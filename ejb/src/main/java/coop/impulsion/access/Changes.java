package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads from the trail who changed an item last, for users of its fund only. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class Changes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    /**
     * @param subject number of the item, as the trail knows it ({@code E-2026-0001})
     * @return empty when the trail has nothing of it, or the fund is not the user's
     */
    public Optional<Change> lastOf(FundId fund, String subject) {
        if (actors.rolesIn(fund).isEmpty()) {
            return Optional.empty();
        }
        List<?> rows = entityManager
                .createNativeQuery("SELECT COALESCE(u.display_name, a.user_name), a.at FROM access_audit a"
                        + " LEFT JOIN access_user u ON u.user_name = a.user_name"
                        + " WHERE a.fund_id = ?1 AND a.subject = ?2 AND NOT a.is_refusal ORDER BY a.at DESC, a.id DESC")
                .setParameter(1, fund.value())
                .setParameter(2, subject)
                .setMaxResults(1)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        // Drivers differ in the type they give for TIMESTAMP; the column is UTC in both.
        LocalDateTime at = row[1] instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) row[1];
        return Optional.of(new Change((String) row[0], at.toInstant(ZoneOffset.UTC)));
    }
}
