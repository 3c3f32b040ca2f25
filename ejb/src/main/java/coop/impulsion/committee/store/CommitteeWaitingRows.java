package coop.impulsion.committee.store;

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

/**
 * How much of the committee's work waits for somebody, and the nearest day that matters: one query for each card. A card
 * that stands for one thing alone leads straight to it.
 */
@ApplicationScoped
public class CommitteeWaitingRows {

    private static final String SESSIONS = "/committee/list.xhtml";
    private static final String SESSION = "/committee/session.xhtml?number=";
    private static final String ITEM = "/committee/item.xhtml?item=";
    private static final String SEAT =
            " JOIN committee_member m ON m.user_id = ?2 AND m.fund_id = ?1 AND m.left_on IS NULL";
    private static final String NOT_RECUSED = " AND NOT EXISTS (SELECT 1 FROM committee_declaration d"
            + " WHERE d.application_id = %s.application_id AND d.member_id = m.id AND d.conflict <> 'NONE')";

    @PersistenceContext
    private EntityManager entityManager;

    /** Ballots that are open and in which the member has said nothing. */
    public Optional<WaitingCard> openBallots(FundId fund, Actor actor) {
        return onMoment(
                "OPEN_BALLOTS",
                SESSIONS,
                ITEM,
                "SELECT COUNT(*), MIN(s.starts_at), CAST(MIN(i.id) AS VARCHAR) FROM committee_item i JOIN committee_session s ON s.id ="
                        + " i.session_id"
                        + SEAT + " JOIN committee_seat t ON t.session_id = s.id AND t.member_id = m.id AND t.presence"
                        + " IN ('PRESENT', 'REMOTE') WHERE i.fund_id = ?1 AND i.status = 'VOTING' AND NOT"
                        + " EXISTS (SELECT 1 FROM committee_ballot b WHERE b.item_id = i.id AND b.member_id ="
                        + " m.id)"
                        + NOT_RECUSED.formatted("i"),
                fund.value(),
                actor.userId());
    }

    public Optional<WaitingCard> reviews(FundId fund, Actor actor) {
        return onDay(
                "REVIEWS",
                "/committee/reviews.xhtml",
                "/committee/review.xhtml?application=",
                "SELECT COUNT(*), MIN(r.due_on), MIN(a.number) FROM committee_review r JOIN application a ON a.id ="
                        + " r.application_id" + SEAT
                        + " WHERE r.fund_id = ?1 AND r.member_id = m.id AND r.submitted_at IS NULL"
                        + NOT_RECUSED.formatted("r"),
                fund.value(),
                actor.userId());
    }

    /** Sessions that were called and are not over. */
    public Optional<WaitingCard> sessionsToCome(FundId fund, Actor actor) {
        return onMoment(
                "SESSIONS_TO_COME",
                SESSIONS,
                SESSION,
                "SELECT COUNT(*), MIN(s.starts_at), MIN(s.number) FROM committee_session s" + SEAT
                        + " JOIN committee_seat t ON t.session_id = s.id AND t.member_id = m.id"
                        + " WHERE s.fund_id = ?1 AND s.status IN ('CALLED', 'OPEN')",
                fund.value(),
                actor.userId());
    }

    public Optional<WaitingCard> toDecide(FundId fund) {
        return onMoment(
                "TO_DECIDE",
                SESSIONS,
                ITEM,
                "SELECT COUNT(*), MIN(s.starts_at), CAST(MIN(i.id) AS VARCHAR) FROM committee_item i JOIN committee_session s ON s.id ="
                        + " i.session_id WHERE i.fund_id = ?1 AND i.status = 'VOTED'",
                fund.value());
    }

    public Optional<WaitingCard> toSign(FundId fund) {
        return session("TO_SIGN", "/committee/minutes.xhtml?number=", fund, "s.status = 'CLOSED'");
    }

    /** Admissible applications that nobody was asked to review. */
    public Optional<WaitingCard> withoutReviewer(FundId fund) {
        return onDay(
                "WITHOUT_REVIEWER",
                "/committee/reviews.xhtml?show=UNASSIGNED",
                "/committee/assign.xhtml?application=",
                "SELECT COUNT(*), MIN(c.decision_expected_on), MIN(a.number) FROM application a"
                        + " JOIN application_campaign c ON c.id = a.campaign_id"
                        + " WHERE a.fund_id = ?1 AND a.status = 'ADMISSIBLE'"
                        + " AND NOT EXISTS (SELECT 1 FROM committee_review r WHERE r.application_id = a.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM committee_item i WHERE i.application_id = a.id)",
                fund.value());
    }

    /** Applications whose reviews are all there and that no agenda has. */
    public Optional<WaitingCard> withoutSession(FundId fund) {
        return onDay(
                "WITHOUT_SESSION",
                SESSIONS,
                "/committee/scores.xhtml?application=",
                "SELECT COUNT(*), MIN(c.decision_expected_on), MIN(a.number) FROM application a"
                        + " JOIN application_campaign c ON c.id = a.campaign_id"
                        + " WHERE a.fund_id = ?1 AND a.status IN ('ADMISSIBLE', 'DEFERRED')"
                        + " AND EXISTS (SELECT 1 FROM committee_review r WHERE r.application_id = a.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM committee_review r WHERE r.application_id = a.id"
                        + " AND r.submitted_at IS NULL AND NOT EXISTS (SELECT 1 FROM committee_declaration d"
                        + " WHERE d.application_id = a.id AND d.member_id = r.member_id AND d.conflict <> 'NONE'))"
                        + " AND NOT EXISTS (SELECT 1 FROM committee_item i JOIN committee_session s"
                        + " ON s.id = i.session_id WHERE i.application_id = a.id"
                        + " AND (i.status <> 'DECIDED' OR s.released_at IS NULL))",
                fund.value());
    }

    public Optional<WaitingCard> toCall(FundId fund) {
        return session("TO_CALL", SESSION, fund, "s.status = 'PLANNED'");
    }

    public Optional<WaitingCard> toRelease(FundId fund) {
        return session(
                "TO_RELEASE",
                "/committee/release.xhtml?number=",
                fund,
                "s.status = 'SIGNED' AND s.released_at IS NULL");
    }

    private Optional<WaitingCard> session(String name, String oneLink, FundId fund, String condition) {
        return onMoment(
                name,
                SESSIONS,
                oneLink,
                "SELECT COUNT(*), MIN(s.starts_at), MIN(s.number) FROM committee_session s WHERE s.fund_id = ?1 AND "
                        + condition,
                fund.value());
    }

    private Optional<WaitingCard> onMoment(String name, String link, String oneLink, String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        Instant nearest = row.instant(1);
        return card(name, link, oneLink, row, nearest == null ? null : LocalDate.ofInstant(nearest, FundClock.ZONE));
    }

    private Optional<WaitingCard> onDay(String name, String link, String oneLink, String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        return card(name, link, oneLink, row, row.day(1));
    }

    private static Optional<WaitingCard> card(String name, String link, String oneLink, Row row, LocalDate nearest) {
        long count = row.whole(0);
        return count == 0
                ? Optional.empty()
                : Optional.of(new WaitingCard(
                        "committee.waiting." + name, count, nearest, count == 1 ? oneLink + row.text(2) : link));
    }
}
