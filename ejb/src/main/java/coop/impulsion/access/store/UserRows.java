package coop.impulsion.access.store;

import coop.impulsion.access.Role;
import coop.impulsion.access.UserFilter;
import coop.impulsion.access.UserPart;
import coop.impulsion.access.UserView;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of users: one query for what is shown and one for how many there are, whatever the number of their roles. */
@ApplicationScoped
public class UserRows {

    private static final String STATE = "CASE WHEN NOT u.is_active THEN 'LOCKED'"
            + " WHEN u.one_time_until IS NOT NULL THEN 'WAITING' ELSE 'ACTIVE' END";

    /** A user once, with the roles in the fund as one text: both databases know STRING_AGG. */
    private static final String VIEW =
            "SELECT u.id, u.user_name, u.display_name, u.email, (SELECT STRING_AGG(r.role, ',')"
                    + " FROM access_role r WHERE r.user_id = u.id AND r.fund_id = ?1) AS roles, EXISTS (SELECT 1 FROM access_role o"
                    + " WHERE o.user_id = u.id AND o.fund_id <> ?1) AS is_elsewhere, u.is_demo, " + STATE
                    + " AS state, u.one_time_until, u.last_signed_in_at, u.version FROM access_user u"
                    + " WHERE EXISTS (SELECT 1 FROM access_role i WHERE i.user_id = u.id AND i.fund_id = ?1)";

    private static final String NARROWED = " WHERE (CAST(?2 AS VARCHAR) IS NULL OR EXISTS (SELECT 1 FROM access_role x"
            + " WHERE x.user_id = l.id AND x.fund_id = ?1 AND x.role = CAST(?2 AS VARCHAR)))"
            + " AND (CAST(?3 AS VARCHAR) IS NULL OR l.state = CAST(?3 AS VARCHAR))"
            + " AND (CAST(?4 AS VARCHAR) IS NULL OR LOWER(l.user_name) LIKE CAST(?4 AS VARCHAR)"
            + " OR LOWER(l.display_name) LIKE CAST(?4 AS VARCHAR) OR LOWER(l.email) LIKE CAST(?4 AS VARCHAR))";

    @PersistenceContext
    private EntityManager entityManager;

    /** By display name. */
    public UserPart part(FundId fund, UserFilter filter, int from, int size) {
        Object[] parameters = {fund.value(), filter.role(), filter.state(), Row.pattern(filter.text())};
        long count = Row.select(entityManager, "SELECT COUNT(*) FROM (" + VIEW + ") l" + NARROWED, parameters)
                .findFirst()
                .orElseThrow()
                .whole(0);
        List<UserView> users = Row.select(
                        entityManager,
                        "SELECT * FROM (" + VIEW + ") l" + NARROWED
                                + " ORDER BY LOWER(l.display_name), l.id LIMIT ?6 OFFSET ?5",
                        fund.value(),
                        filter.role(),
                        filter.state(),
                        Row.pattern(filter.text()),
                        from,
                        size)
                .map(UserRows::view)
                .toList();
        return new UserPart(users, count);
    }

    public Optional<UserView> byName(FundId fund, String userName) {
        return Row.select(entityManager, VIEW + " AND u.user_name = ?2", fund.value(), userName)
                .findFirst()
                .map(UserRows::view);
    }

    private static UserView view(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(row.text(4).split(",")).map(Role::valueOf).forEach(roles::add);
        return new UserView(
                row.whole(0),
                row.text(1),
                row.text(2),
                row.text(3),
                roles,
                row.is(5),
                row.is(6),
                row.constant(7, UserFilter.State.class),
                lastDay(row.instant(8)),
                row.instant(9),
                row.whole(10));
    }

    private static LocalDate lastDay(Instant end) {
        return end == null ? null : LocalDate.ofInstant(end, FundClock.ZONE).minusDays(1);
    }
}
