package coop.impulsion.committee.store;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.MemberView;
import coop.impulsion.committee.SeatKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads of members, one query for each list. */
@ApplicationScoped
public class MemberRows {

    @PersistenceContext
    private EntityManager entityManager;

    public List<MemberView> list(FundId fund) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT m.id, m.user_id, u.user_name, u.display_name, m.capacity, m.seat, m.since_on,"
                        + " m.left_on, m.version FROM committee_member m JOIN access_user u ON u.id = m.user_id"
                        + " WHERE m.fund_id = ?1 ORDER BY CASE WHEN m.left_on IS NULL THEN 0 ELSE 1 END, m.seat,"
                        + " u.display_name, m.id")
                .setParameter(1, fund.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new MemberView(
                        new MemberId(((Number) row[0]).longValue()),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        SeatKind.valueOf((String) row[5]),
                        ((Date) row[6]).toLocalDate(),
                        row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                        ((Number) row[8]).longValue()))
                .toList();
    }

    public List<String[]> candidates(FundId fund) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT DISTINCT u.user_name, u.display_name FROM access_user u"
                        + " JOIN access_role r ON r.user_id = u.id AND r.fund_id = ?1 AND r.role IN ('MEMBER', 'CHAIR')"
                        + " WHERE u.is_active AND NOT EXISTS (SELECT 1 FROM committee_member m WHERE m.user_id = u.id"
                        + " AND m.fund_id = ?1 AND m.left_on IS NULL) ORDER BY u.display_name")
                .setParameter(1, fund.value())
                .getResultList();
        return rows.stream()
                .map(row -> Arrays.copyOf((Object[]) row, 2, String[].class))
                .toList();
    }

    /** Empty if the user is unknown or has not the role of that seat. */
    public Optional<Long> userWithRole(FundId fund, String userName, SeatKind seat) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT u.id FROM access_user u JOIN access_role r ON r.user_id = u.id"
                        + " WHERE r.fund_id = ?1 AND u.user_name = ?2 AND u.is_active AND r.role = ?3")
                .setParameter(1, fund.value())
                .setParameter(2, userName)
                .setParameter(3, String.valueOf(seat))
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public String userName(MemberId id) {
        List<?> names = entityManager
                .createNativeQuery("SELECT u.user_name FROM committee_member m JOIN access_user u ON u.id = m.user_id"
                        + " WHERE m.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return (String) names.stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
