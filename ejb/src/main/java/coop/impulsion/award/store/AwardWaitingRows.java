package coop.impulsion.award.store;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Counts what waits of awards; a single one is linked to directly. */
@ApplicationScoped
public class AwardWaitingRows {

    private static final String CONDITIONS = "SELECT COUNT(*), MIN(i.due_on), COUNT(DISTINCT a.id), MIN(a.number)"
            + " FROM award_condition c JOIN award_instalment i ON i.id = c.instalment_id"
            + " JOIN award a ON a.id = i.award_id JOIN project p ON p.id = a.project_id"
            + " WHERE a.fund_id = ?1 AND a.status IN ('DECIDED', 'IN_FORCE') AND i.status = 'PLANNED'";

    @PersistenceContext
    private EntityManager entityManager;

    public Optional<WaitingCard> evidenceToVerify(FundId fund) {
        return card(
                "award.waiting.EVIDENCE_TO_VERIFY",
                "/award/conditions.xhtml?show=EVIDENCE_GIVEN",
                CONDITIONS + " AND c.status = 'EVIDENCE_GIVEN'",
                fund.value());
    }

    public Optional<WaitingCard> evidenceToGive(FundId fund, long carrierId) {
        return card(
                "award.waiting.EVIDENCE_TO_GIVE",
                "/award/mine.xhtml",
                CONDITIONS + " AND c.status = 'OPEN' AND p.carrier_id = ?2",
                fund.value(),
                carrierId);
    }

    public Optional<WaitingCard> unsigned(FundId fund) {
        return card(
                "award.waiting.UNSIGNED",
                "/award/list.xhtml?show=DECIDED",
                "SELECT COUNT(*), MIN(a.decided_on), COUNT(*), MIN(a.number) FROM award a"
                        + " WHERE a.fund_id = ?1 AND a.status = 'DECIDED'",
                fund.value());
    }

    public Optional<WaitingCard> claims(FundId fund) {
        return card(
                "award.waiting.CLAIMS",
                "/award/list.xhtml?show=IN_FORCE",
                "SELECT COUNT(*), MIN(r.due_on), COUNT(DISTINCT a.id), MIN(a.number) FROM award_return r"
                        + " JOIN award a ON a.id = r.award_id WHERE r.fund_id = ?1 AND r.status = 'CLAIMED'",
                fund.value());
    }

    public Optional<WaitingCard> ownClaims(FundId fund, long carrierId) {
        return card(
                "award.waiting.OWN_CLAIMS",
                "/award/mine.xhtml",
                "SELECT COUNT(*), MIN(r.due_on), COUNT(DISTINCT a.id), MIN(a.number) FROM award_return r"
                        + " JOIN award a ON a.id = r.award_id JOIN project p ON p.id = a.project_id"
                        + " WHERE r.fund_id = ?1 AND r.status = 'CLAIMED' AND p.carrier_id = ?2",
                fund.value(),
                carrierId);
    }

    private Optional<WaitingCard> card(String messageKey, String list, String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        if (row.whole(0) == 0) {
            return Optional.empty();
        }
        String link = row.whole(2) == 1 ? "/award/item.xhtml?number=" + row.text(3) : list;
        return Optional.of(new WaitingCard(messageKey, row.whole(0), row.day(1), link));
    }
}
