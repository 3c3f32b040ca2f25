package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentPart;
import coop.impulsion.commitment.CommitmentSort;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.CommitmentView;
import coop.impulsion.commitment.CommitmentView.MoneyCard;
import coop.impulsion.commitment.CommitmentView.NamedEarmark;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.commitment.Figure;
import coop.impulsion.commitment.MovementView;
import coop.impulsion.commitment.Nature;
import coop.impulsion.ledger.Journal;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads of commitments: one query for a list, two for a page, straight into records. */
@ApplicationScoped
public class CommitmentRows {

    /** How a commitment stands on day ?2. */
    private static final String STATE =
            "CASE WHEN c.amount_cents = 0 THEN 'WITHDRAWN' WHEN c.is_in_default THEN 'IN_DEFAULT'"
                    + " WHEN c.valid_until < ?2 THEN 'OVER' WHEN c.valid_from > ?2 THEN 'TO_COME'"
                    + " WHEN c.held_cents >= c.amount_cents THEN 'FULL' ELSE 'OPEN' END";

    /** The commitments of fund ?1 that a filter (?3 to ?7) leaves. */
    private static final String LINES = "(SELECT c.id, c.number, k.number AS contributor, k.name, k.contributor_class,"
            + " c.nature, c.signed_on, c.amount_cents, c.called_cents, c.paid_in_cents, c.held_cents, " + STATE
            + " AS state FROM commitment c JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ?1) l"
            + " WHERE (CAST(?3 AS VARCHAR) IS NULL OR l.contributor_class = CAST(?3 AS VARCHAR))"
            + " AND (CAST(?4 AS VARCHAR) IS NULL OR l.state = CAST(?4 AS VARCHAR))"
            + " AND (CAST(?5 AS VARCHAR) IS NULL OR l.contributor = CAST(?5 AS VARCHAR))"
            + " AND (CAST(?6 AS VARCHAR) IS NULL OR LOWER(l.name) LIKE CAST(?6 AS VARCHAR)"
            + " OR LOWER(l.number) LIKE CAST(?6 AS VARCHAR))"
            + " AND (CAST(?7 AS VARCHAR) IS NULL OR (l.amount_cents > l.called_cents"
            + " AND l.state NOT IN ('OVER', 'IN_DEFAULT')"
            + " AND (l.nature = 'PUBLIC_GRANT') = (CAST(?7 AS VARCHAR) = 'TO_NOTIFY')))";

    private static final String SUMS = "CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT),"
            + " CAST(COALESCE(SUM(l.called_cents), 0) AS BIGINT), CAST(COALESCE(SUM(l.paid_in_cents), 0) AS BIGINT),"
            + " CAST(COALESCE(SUM(l.held_cents), 0) AS BIGINT)";

    private static final String MOVEMENTS =
            "SELECT e.position, e.journal, e.number, e.entry_on, e.label_code, e.piece_ref, m.figure, m.award, m.cents"
                    + " FROM (SELECT p.position, CASE WHEN p.account = '802000' THEN 'PROMISED'"
                    + " WHEN p.account = '467700' THEN 'REFUNDED'"
                    + " WHEN x.label_code IN ('CALL_ISSUED', 'GRANT_NOTIFIED', 'CALL_CANCELLED') THEN 'CALLED'"
                    + " ELSE 'PAID_IN' END AS figure, CAST(NULL AS VARCHAR) AS award,"
                    + " CASE WHEN p.account IN ('441000', '467100')"
                    + " AND x.label_code NOT IN ('CALL_ISSUED', 'GRANT_NOTIFIED', 'CALL_CANCELLED')"
                    + " THEN p.credit_cents - p.debit_cents ELSE p.debit_cents - p.credit_cents END AS cents"
                    + " FROM ledger_posting p JOIN ledger_entry x ON x.fund_id = p.fund_id AND x.position = p.position"
                    + " WHERE p.fund_id = ?1 AND p.reference = ?2 AND (p.account IN ('802000', '441000', '467100')"
                    + " OR p.account = '467700' AND x.label_code = 'RESTITUTION_PAID')"
                    + " UNION ALL SELECT s.position, CASE s.kind WHEN 'RELEASED' THEN 'RESERVED' WHEN 'UNDRAWN' THEN 'DRAWN'"
                    + " ELSE s.kind END, s.award, CASE WHEN s.kind IN ('RELEASED', 'UNDRAWN') THEN -s.cents"
                    + " ELSE s.cents END FROM ledger_share_movement s WHERE s.fund_id = ?1 AND s.commitment = ?2) m"
                    + " JOIN ledger_entry e ON e.fund_id = ?1 AND e.position = m.position";

    @PersistenceContext
    private EntityManager entityManager;

    public List<CommitmentLine> list(FundId fund, CommitmentFilter filter, LocalDate today) {
        return Row.select(
                        entityManager, "SELECT * FROM " + LINES + " ORDER BY l.number", parameters(fund, filter, today))
                .map(CommitmentRows::line)
                .toList();
    }

    public CommitmentPart part(
            FundId fund, CommitmentFilter filter, CommitmentSort sort, LocalDate today, int from, int size) {
        Object[] parameters = parameters(fund, filter, today);
        Object[] paged = Arrays.copyOf(parameters, parameters.length + 2);
        paged[parameters.length] = size;
        paged[parameters.length + 1] = from;
        List<CommitmentLine> lines = Row.select(
                        entityManager,
                        "SELECT * FROM " + LINES + " ORDER BY " + order(sort) + " LIMIT ?8 OFFSET ?9",
                        paged)
                .map(CommitmentRows::line)
                .toList();
        return Row.select(entityManager, "SELECT COUNT(*), " + SUMS + " FROM " + LINES, parameters)
                .findFirst()
                .map(sums -> new CommitmentPart(
                        lines,
                        sums.whole(0),
                        Money.ofCents(sums.whole(1)),
                        Money.ofCents(sums.whole(2)),
                        Money.ofCents(sums.whole(3)),
                        Money.ofCents(sums.whole(4))))
                .orElseThrow();
    }

    private static Object[] parameters(FundId fund, CommitmentFilter filter, LocalDate today) {
        return new Object[] {
            fund.value(),
            today,
            filter.contributorClass(),
            filter.state(),
            filter.contributor(),
            Row.pattern(filter.text()),
            filter.left()
        };
    }

    private static String order(CommitmentSort sort) {
        return switch (sort) {
            case NUMBER -> "l.number";
            case NAME -> "LOWER(l.name), l.number";
            case AMOUNT -> "l.amount_cents DESC, l.number";
            case AVAILABLE -> "l.amount_cents - l.held_cents DESC, l.number";
        };
    }

    public Optional<CommitmentView> byNumber(FundId fund, String number, LocalDate today) {
        List<NamedEarmark> earmarks = earmarks(fund, number);
        return Row.select(
                        entityManager,
                        "SELECT c.id, c.number, k.number AS contributor, k.name, k.contributor_class, c.nature,"
                                + " c.signed_cents, c.amount_cents, c.signed_on, c.valid_from, c.valid_until,"
                                + " c.ceiling_cents, c.ceiling_bp, " + STATE + " AS state, c.called_cents,"
                                + " c.paid_in_cents, c.held_cents, c.ordered_cents, c.drawn_cents, c.returned_cents,"
                                + " c.refunded_cents, (SELECT CAST(COALESCE(SUM(s.cents), 0) AS BIGINT)"
                                + " FROM ledger_share_movement s WHERE s.fund_id = c.fund_id AND s.commitment = c.number"
                                + " AND s.kind = 'LOST'), c.version FROM commitment c"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ?1 AND c.number = ?3",
                        fund.value(),
                        today,
                        number)
                .findFirst()
                .map(row -> view(row, earmarks));
    }

    /** The oldest first; a movement of several lines of one kind in one entry is one row. */
    public List<MovementView> movements(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT position, journal, number, entry_on, label_code, piece_ref, figure, award,"
                                + " CAST(SUM(cents) AS BIGINT) FROM (" + MOVEMENTS + ") a"
                                + " GROUP BY position, journal, number, entry_on, label_code, piece_ref, figure, award"
                                + " ORDER BY position, figure, award",
                        fund.value(),
                        number)
                .map(row -> new MovementView(
                        row.whole(0),
                        row.constant(1, Journal.class),
                        row.whole(2),
                        row.day(3),
                        row.text(4),
                        row.text(5),
                        row.constant(6, Figure.class),
                        row.text(7),
                        Money.ofCents(row.whole(8))))
                .toList();
    }

    private List<NamedEarmark> earmarks(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT m.kind, m.value, COALESCE(t.name, e.name, p.name) FROM commitment c"
                                + " JOIN commitment_earmark m ON m.commitment_id = c.id"
                                + " LEFT JOIN territory_commune t ON m.kind = 'COMMUNE' AND t.insee_code = m.value"
                                + " LEFT JOIN territory_epci e ON m.kind = 'EPCI' AND e.siren = m.value"
                                + " LEFT JOIN project p ON m.kind = 'PROJECT' AND p.fund_id = c.fund_id AND p.number = m.value"
                                + " WHERE c.fund_id = ?1 AND c.number = ?2 ORDER BY m.kind, m.value",
                        fund.value(),
                        number)
                .map(row -> new NamedEarmark(new Earmark(row.constant(0, EarmarkKind.class), row.text(1)), row.text(2)))
                .toList();
    }

    private static CommitmentLine line(Row row) {
        return new CommitmentLine(
                new CommitmentId(row.whole(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.constant(4, ContributorClass.class),
                row.constant(5, Nature.class),
                row.day(6),
                Money.ofCents(row.whole(7)),
                Money.ofCents(row.whole(8)),
                Money.ofCents(row.whole(9)),
                Money.ofCents(row.whole(10)),
                row.constant(11, CommitmentState.class));
    }

    private static CommitmentView view(Row row, List<NamedEarmark> earmarks) {
        CommitmentTerms terms = new CommitmentTerms(
                row.day(9),
                row.day(10),
                row.has(11) ? Money.ofCents(row.whole(11)) : null,
                row.has(12) ? (int) row.whole(12) : null,
                earmarks.stream().map(NamedEarmark::earmark).toList());
        Money amount = Money.ofCents(row.whole(7));
        MoneyCard money = new MoneyCard(
                amount,
                Money.ofCents(row.whole(14)),
                Money.ofCents(row.whole(15)),
                Money.ofCents(row.whole(16)),
                Money.ofCents(row.whole(17)),
                Money.ofCents(row.whole(18)),
                Money.ofCents(row.whole(19)),
                Money.ofCents(row.whole(21)),
                Money.ofCents(row.whole(20)));
        return new CommitmentView(
                new CommitmentId(row.whole(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.constant(4, ContributorClass.class),
                row.constant(5, Nature.class),
                Money.ofCents(row.whole(6)),
                amount,
                row.day(8),
                terms,
                earmarks,
                row.constant(13, CommitmentState.class),
                money,
                row.whole(22));
    }
}
