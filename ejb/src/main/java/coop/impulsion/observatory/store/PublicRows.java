package coop.impulsion.observatory.store;

import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.impact.Verdict;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The public figures of all funds: one query for each kind. */
@ApplicationScoped
public class PublicRows {

    @PersistenceContext
    private EntityManager entityManager;

    public record FundRow(long id, String code, String name, String territory, boolean isDemo) {}

    public record GivenRow(long fund, ContributorClass contributorClass, int contributors, Money promised) {}

    public record PaidRow(long fund, CostCategory category, Money amount) {}

    public record CountRow(long fund, int accompanied, int supported, int firstPosts, BigDecimal monthsWorked) {}

    /** A project that is shown; {@code summary}, {@code monthsWorked} and {@code verdict} may be null. */
    public record ShownRow(
            long fund,
            long id,
            String number,
            String name,
            String organisation,
            String summary,
            String communeName,
            String epciName,
            Sector sector,
            ProjectStatus status,
            Money awarded,
            BigDecimal monthsWorked,
            Verdict verdict) {}

    public List<FundRow> funds() {
        return rows("SELECT id, code, name, territory, is_demo FROM fund ORDER BY name, id")
                .map(row -> new FundRow(row.whole(0), row.text(1), row.text(2), row.text(3), row.is(4)))
                .toList();
    }

    /** Promises that stand, reduced ones as they are now. */
    public List<GivenRow> given() {
        return rows("SELECT k.fund_id, c.contributor_class, COUNT(DISTINCT c.id), SUM(k.amount_cents) FROM commitment k"
                        + " JOIN contributor c ON c.id = k.contributor_id WHERE k.amount_cents > 0"
                        + " GROUP BY k.fund_id, c.contributor_class")
                .map(row -> new GivenRow(
                        row.whole(0),
                        row.constant(1, ContributorClass.class),
                        (int) row.whole(2),
                        Money.ofCents(row.whole(3))))
                .toList();
    }

    /** What the bank paid out, less what bounced or came back. */
    public List<PaidRow> paid() {
        return rows("SELECT fund_id, cost_category, SUM(CASE kind WHEN 'DRAWN' THEN cents ELSE -cents END)"
                        + " FROM ledger_share_movement WHERE kind IN ('DRAWN', 'UNDRAWN', 'RETURNED')"
                        + " GROUP BY fund_id, cost_category")
                .map(row -> new PaidRow(row.whole(0), row.constant(1, CostCategory.class), Money.ofCents(row.whole(2))))
                .toList();
    }

    public List<CountRow> counts() {
        return rows("SELECT p.fund_id, COUNT(*), SUM(CASE WHEN EXISTS (SELECT 1 FROM award a WHERE a.project_id = p.id"
                        + " AND a.status <> 'LAPSED') THEN 1 ELSE 0 END), COUNT(t.id),"
                        + " COALESCE(SUM(t.months_worked_hundredths), 0) FROM project p"
                        + " LEFT JOIN impact_first_post t ON t.project_id = p.id GROUP BY p.fund_id")
                .map(row -> new CountRow(
                        row.whole(0),
                        (int) row.whole(1),
                        (int) row.whole(2),
                        (int) row.whole(3),
                        BigDecimal.valueOf(row.whole(4), 2)))
                .toList();
    }

    /** Whose carriers agreed. */
    public List<ShownRow> shown() {
        return rows("SELECT p.fund_id, p.id, p.number, p.name, p.organisation, p.summary, c.name, e.name, p.sector, p.status,"
                        + " (SELECT COALESCE(SUM(l.amount_cents), 0) FROM award a JOIN award_line l ON l.award_id = a.id"
                        + " WHERE a.project_id = p.id AND a.status <> 'LAPSED'), t.months_worked_hundredths,"
                        + " (SELECT v.verdict FROM impact_verdict v WHERE v.project_id = p.id AND v.id ="
                        + " (SELECT MAX(w.id) FROM impact_verdict w WHERE w.project_id = p.id))"
                        + " FROM project p JOIN territory_commune c ON c.insee_code = p.commune_code"
                        + " LEFT JOIN territory_epci e ON e.siren = c.epci_siren"
                        + " LEFT JOIN impact_first_post t ON t.project_id = p.id WHERE p.is_shown ORDER BY p.number")
                .map(row -> new ShownRow(
                        row.whole(0),
                        row.whole(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        row.constant(8, Sector.class),
                        row.constant(9, ProjectStatus.class),
                        Money.ofCents(row.whole(10)),
                        row.has(11) ? BigDecimal.valueOf(row.whole(11), 2) : null,
                        row.constant(12, Verdict.class)))
                .toList();
    }

    private Stream<Row> rows(String sql) {
        return Row.select(entityManager, sql);
    }
}
