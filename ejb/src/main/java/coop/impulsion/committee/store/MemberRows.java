package coop.impulsion.committee.store;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.MemberView;
import coop.impulsion.committee.SeatKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads of members, one query for each list. */
@ApplicationScoped
public class MemberRows {

    @PersistenceContext
    private EntityManager entityManager;

    public List<MemberView> list(FundId fund) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT m.id, m.user_id, u.user_name, u.display_name, m.capacity, m.seat, m.since_on,"
                                + " m.left_on, m.version FROM committee_member m JOIN access_user u ON u.id = m.user_id"
                                + " WHERE m.fund_id = ?1 ORDER BY CASE WHEN m.left_on IS NULL THEN 0 ELSE 1 END, m.seat,"
                                + " u.display_name, m.id",
                        fund.value())
                .toList();
        return rows.stream()
                .map(row -> new MemberView(
                        new MemberId(row.whole(0)),
                        row.whole(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.constant(5, SeatKind.class),
                        row.day(6),
                        row.day(7),
                        row.whole(8)))
                .toList();
    }

    public List<String[]> candidates(FundId fund) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT DISTINCT u.user_name, u.display_name FROM access_user u JOIN access_role r ON"
                                + " r.user_id = u.id AND r.fund_id = ?1 AND r.role IN ('MEMBER', 'CHAIR') WHERE"
                                + " u.is_active AND NOT EXISTS (SELECT 1 FROM committee_member m WHERE m.user_id = u.id"
                                + " AND m.fund_id = ?1 AND m.left_on IS NULL) ORDER BY u.display_name",
                        fund.value())
                .toList();
        return rows.stream().map(row -> new String[] {row.text(0), row.text(1)}).toList();
    }

    /** Empty if the user is unknown or has not the role of that seat. */
    public Optional<Long> userWithRole(FundId fund, String userName, SeatKind seat) {
        List<Row> ids = Row.select(
                        entityManager,
                        "SELECT u.id FROM access_user u JOIN access_role r ON r.user_id = u.id"
                                + " WHERE r.fund_id = ?1 AND u.user_name = ?2 AND u.is_active AND r.role = ?3",
                        fund.value(),
                        userName,
                        String.valueOf(seat))
                .toList();
        return ids.stream().findFirst().map(id -> id.whole(0));
    }

    public String userName(MemberId id) {
        List<Row> names = Row.select(
                        entityManager,
                        "SELECT u.user_name FROM committee_member m JOIN access_user u ON u.id = m.user_id"
                                + " WHERE m.id = ?1",
                        id.value())
                .toList();
        return names.stream()
                .findFirst()
                .map(name -> name.text(0))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /** How pages name that user; the sign-in itself if it is unknown. */
    public String displayName(String userName) {
        return Row.select(entityManager, "SELECT display_name FROM access_user WHERE user_name = ?1", userName)
                .findFirst()
                .map(row -> row.text(0))
                .orElse(userName);
    }
}
