package coop.impulsion.access.store;

import coop.impulsion.access.TrailFilter;
import coop.impulsion.access.TrailLine;
import coop.impulsion.access.TrailPart;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads of the trail. */
@ApplicationScoped
public class TrailRows {

    private static final String LINES = "SELECT a.id, a.at, a.user_name, COALESCE(u.display_name, a.user_name), a.act,"
            + " a.subject, a.detail, a.is_refusal FROM access_audit a"
            + " LEFT JOIN access_user u ON u.user_name = a.user_name WHERE ";

    private static final String OF_FUND = "a.fund_id = ?1 AND a.is_refusal = ?2";

    /** Sign-ins belong to no fund: those of its users are its matter. */
    private static final String SIGN_INS = "a.fund_id IS NULL AND (?2 OR TRUE) AND a.user_name IN (SELECT i.user_name"
            + " FROM access_user i JOIN access_role r ON r.user_id = i.id WHERE r.fund_id = ?1)";

    private static final String NARROWED = " AND (CAST(?3 AS VARCHAR) IS NULL OR a.user_name = CAST(?3 AS VARCHAR))"
            + " AND (CAST(?4 AS VARCHAR) IS NULL OR a.subject = CAST(?4 AS VARCHAR))"
            + " AND (CAST(?5 AS TIMESTAMP) IS NULL OR a.at >= CAST(?5 AS TIMESTAMP))"
            + " AND (CAST(?6 AS TIMESTAMP) IS NULL OR a.at < CAST(?6 AS TIMESTAMP))"
            + " ORDER BY a.at DESC, a.id DESC LIMIT ?7 OFFSET ?8";

    @PersistenceContext
    private EntityManager entityManager;

    /** The newest first. */
    public TrailPart part(FundId fund, TrailFilter filter, int from, int size) {
        boolean isSignIns = filter.kind() == TrailFilter.Kind.SIGN_INS;
        List<TrailLine> lines = Row.select(
                        entityManager,
                        LINES + (isSignIns ? SIGN_INS : OF_FUND) + NARROWED,
                        fund.value(),
                        filter.kind() == TrailFilter.Kind.REFUSED,
                        blankAsNull(filter.userName(), true),
                        blankAsNull(filter.subject(), false),
                        start(filter.from()),
                        filter.to() == null ? null : start(filter.to().plusDays(1)),
                        size + 1,
                        from)
                .map(row -> new TrailLine(
                        row.whole(0),
                        row.instant(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.is(7)))
                .toList();
        boolean isMore = lines.size() > size;
        return new TrailPart(isMore ? lines.subList(0, size) : lines, isMore);
    }

    private static String blankAsNull(String text, boolean isName) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return isName ? text.strip().toLowerCase(Locale.ROOT) : text.strip();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(FundClock.ZONE).toInstant();
    }
}
