package coop.impulsion.impact.store;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.impact.DueMeasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts what waits of follow-up; a single project is linked to directly. */
@ApplicationScoped
public class ImpactWaitingRows {

    private static final String PROJECT = "/project/item.xhtml?number=";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowUpRows followUps;

    /** @param carrierId user whose projects alone count, or null for the whole fund */
    public Optional<WaitingCard> measures(FundId fund, Long carrierId) {
        List<DueMeasure> due = followUps.due(fund, carrierId);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<String> projects =
                due.stream().map(DueMeasure::projectNumber).distinct().toList();
        String list = carrierId == null ? "/project/list.xhtml?due=true" : "/project/mine.xhtml";
        return Optional.of(new WaitingCard(
                carrierId == null ? "impact.waiting.MEASURES" : "impact.waiting.OWN_MEASURES",
                due.size(),
                due.get(0).dueOn(),
                projects.size() == 1 ? PROJECT + projects.get(0) : list));
    }

    /** @param carrierId user whose projects count, or null for the projects of which nobody signs in */
    public Optional<WaitingCard> publications(FundId fund, Long carrierId) {
        return card(
                carrierId == null ? "impact.waiting.PUBLICATIONS" : "impact.waiting.OWN_PUBLICATIONS",
                carrierId == null ? "/project/list.xhtml" : "/project/mine.xhtml",
                "SELECT COUNT(*), COUNT(DISTINCT p.id), MIN(p.number) FROM impact_event e"
                        + " JOIN project p ON p.id = e.project_id WHERE p.fund_id = ?1 AND e.answered_by IS NULL AND "
                        + (carrierId == null ? "p.carrier_id IS NULL" : "p.carrier_id = " + carrierId),
                fund.value());
    }

    /** Awards whose experiment should have ended by that day, and whose project got no verdict since the decision. */
    public Optional<WaitingCard> verdicts(FundId fund, LocalDate today) {
        return card(
                "impact.waiting.VERDICTS",
                "/project/list.xhtml?status=TESTING",
                "SELECT COUNT(*), COUNT(DISTINCT p.id), MIN(p.number) FROM award a"
                        + " JOIN award_agreement g ON g.award_id = a.id JOIN project p ON p.id = a.project_id"
                        + " WHERE a.fund_id = ?1 AND a.status = 'IN_FORCE' AND g.ends_on < ?2 AND NOT EXISTS"
                        + " (SELECT 1 FROM impact_verdict v WHERE v.project_id = p.id AND v.given_on >= a.decided_on)",
                fund.value(),
                today);
    }

    private Optional<WaitingCard> card(String messageKey, String list, String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        if (row.whole(0) == 0) {
            return Optional.empty();
        }
        String link = row.whole(1) == 1 ? PROJECT + row.text(2) : list;
        return Optional.of(new WaitingCard(messageKey, row.whole(0), null, link));
    }
}
