package coop.impulsion.application.store;

import coop.impulsion.access.Actor;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How many applications wait for somebody, and the nearest day that matters: one query for each card. */
@ApplicationScoped
public class WaitingRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** A count with its nearest day, null for none. */
    public record Waiting(long count, LocalDate nearestOn) {

        public Optional<WaitingCard> card(String messageKey, String link) {
            return count == 0 ? Optional.empty() : Optional.of(new WaitingCard(messageKey, count, nearestOn, link));
        }
    }

    public Waiting corrections(FundId fund, Actor actor) {
        return first(
                "SELECT COUNT(*), MIN(c.answer_by_on) FROM application a JOIN application_correction c ON"
                        + " c.application_id = a.id AND c.answered_at IS NULL WHERE a.fund_id = ?1 AND a.carrier_id = ?2"
                        + " AND a.status = 'CORRECTION_ASKED'",
                fund.value(),
                actor.userId());
    }

    public Waiting drafts(FundId fund, Actor actor, Instant now) {
        return firstAt(
                "SELECT COUNT(*), MIN(c.closes_at) FROM application a JOIN application_campaign c ON c.id ="
                        + " a.campaign_id WHERE a.fund_id = ?1 AND a.carrier_id = ?2 AND a.status = 'DRAFT' AND c.status ="
                        + " 'PUBLISHED' AND c.closes_at > ?3",
                fund.value(),
                actor.userId(),
                now);
    }

    /** Campaigns in which that carrier has nothing yet. */
    public Waiting openCampaigns(FundId fund, Actor actor, Instant now) {
        return firstAt(
                "SELECT COUNT(*), MIN(c.closes_at) FROM application_campaign c WHERE c.fund_id = ?1 AND c.status ="
                        + " 'PUBLISHED' AND c.opens_at <= ?3 AND c.closes_at > ?3 AND NOT EXISTS (SELECT 1 FROM"
                        + " application a WHERE a.campaign_id = c.id AND a.carrier_id = ?2)",
                fund.value(),
                actor.userId(),
                now);
    }

    public Waiting toScreen(FundId fund) {
        return first(
                "SELECT COUNT(*), MIN(c.screening_expected_on) FROM application a JOIN application_campaign c ON c.id"
                        + " = a.campaign_id WHERE a.fund_id = ?1 AND a.status = 'SUBMITTED'",
                fund.value());
    }

    /** Corrections that their carriers have let pass. */
    public Waiting lateCorrections(FundId fund, LocalDate today) {
        return first(
                "SELECT COUNT(*), MIN(c.answer_by_on) FROM application a JOIN application_correction c ON"
                        + " c.application_id = a.id AND c.answered_at IS NULL WHERE a.fund_id = ?1 AND a.status ="
                        + " 'CORRECTION_ASKED' AND c.answer_by_on < ?2",
                fund.value(),
                today);
    }

    private Waiting first(String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        return new Waiting(row.whole(0), row.day(1));
    }

    /** The same where the nearest day is that of an instant. */
    private Waiting firstAt(String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        Instant nearest = row.instant(1);
        return new Waiting(row.whole(0), nearest == null ? null : LocalDate.ofInstant(nearest, FundClock.ZONE));
    }
}
