package coop.impulsion.award.store;

import coop.impulsion.award.OwnSupport;
import coop.impulsion.award.OwnSupport.SupportedAward;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a contributor's commitments bear, from the sub-ledger of shares: one query. */
@ApplicationScoped
public class OwnSupportRows {

    @PersistenceContext
    private EntityManager entityManager;

    private record Line(String contributor, SupportedAward award, Money lost) {}

    public Map<String, OwnSupport> ofUser(FundId fund, long userId) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT c.number, a.number, p.number, p.name, t.name, p.is_shown,"
                                + " SUM(CASE m.kind WHEN 'RESERVED' THEN m.cents WHEN 'RELEASED' THEN -m.cents ELSE 0 END),"
                                + " SUM(CASE m.kind WHEN 'DRAWN' THEN m.cents WHEN 'UNDRAWN' THEN -m.cents ELSE 0 END),"
                                + " SUM(CASE m.kind WHEN 'RETURNED' THEN m.cents ELSE 0 END),"
                                + " SUM(CASE m.kind WHEN 'LOST' THEN m.cents ELSE 0 END)"
                                + " FROM ledger_share_movement m"
                                + " JOIN commitment k ON k.fund_id = m.fund_id AND k.number = m.commitment"
                                + " JOIN contributor c ON c.id = k.contributor_id"
                                + " JOIN award a ON a.fund_id = m.fund_id AND a.number = m.award"
                                + " JOIN project p ON p.id = a.project_id"
                                + " JOIN territory_commune t ON t.insee_code = p.commune_code"
                                + " WHERE m.fund_id = ?1 AND c.user_id = ?2"
                                + " GROUP BY c.number, a.number, a.decided_on, p.number, p.name, t.name, p.is_shown"
                                + " ORDER BY c.number, a.decided_on DESC, a.number DESC",
                        fund.value(),
                        userId)
                .map(OwnSupportRows::line)
                .filter(line -> line.award().share().isPositive()
                        || line.award().drawn().isPositive())
                .forEach(line -> lines.computeIfAbsent(line.contributor(), number -> new ArrayList<>())
                        .add(line));
        Map<String, OwnSupport> support = new LinkedHashMap<>();
        lines.forEach((contributor, own) -> support.put(contributor, support(contributor, own)));
        return support;
    }

    private static Line line(Row row) {
        SupportedAward award = new SupportedAward(
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.has(5) && row.is(5),
                Money.ofCents(row.whole(6)),
                Money.ofCents(row.whole(7)),
                Money.ofCents(row.whole(8)));
        return new Line(row.text(0), award, Money.ofCents(row.whole(9)));
    }

    private static OwnSupport support(String contributor, List<Line> lines) {
        List<SupportedAward> awards = lines.stream().map(Line::award).toList();
        Money drawn = Money.sum(awards.stream().map(SupportedAward::drawn).toList());
        return new OwnSupport(
                contributor,
                Money.sum(awards.stream().map(SupportedAward::share).toList()).minus(drawn),
                drawn,
                Money.sum(awards.stream().map(SupportedAward::returned).toList()),
                Money.sum(lines.stream().map(Line::lost).toList()),
                awards);
    }
}
