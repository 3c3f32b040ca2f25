package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions and items with JPA; ballots as plain rows, since each is written once or twice and only ever counted. */
@ApplicationScoped
public class JpaSessions implements Sessions {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(CommitteeSession session) {
        entityManager.persist(session);
        entityManager.flush();
    }

    @Override
    public void add(Item item) {
        entityManager.persist(item);
        entityManager.flush();
    }

    @Override
    public void remove(Item item) {
        entityManager.remove(item);
    }

    @Override
    public Optional<CommitteeSession> find(FundId fund, SessionId id) {
        return of(fund, entityManager.find(CommitteeSession.class, id.value()));
    }

    @Override
    public Optional<CommitteeSession> lock(FundId fund, SessionId id) {
        return of(fund, entityManager.find(CommitteeSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<SessionId> sessionOf(FundId fund, ItemId id) {
        return Row.select(
                        entityManager,
                        "SELECT session_id FROM committee_item WHERE fund_id = ?1 AND id = ?2",
                        fund.value(),
                        id.value())
                .findFirst()
                .map(row -> new SessionId(row.whole(0)));
    }

    @Override
    public Optional<Item> item(FundId fund, ItemId id) {
        return Optional.ofNullable(entityManager.find(Item.class, id.value()))
                .filter(item -> item.fund().equals(fund));
    }

    @Override
    public List<Item> items(SessionId id) {
        return entityManager
                .createQuery("SELECT i FROM Item i WHERE i.sessionId = :session ORDER BY i.place, i.id", Item.class)
                .setParameter("session", id.value())
                .getResultList();
    }

    @Override
    public boolean isOnAnAgenda(ApplicationId id) {
        return Row.select(
                        entityManager,
                        "SELECT 1 FROM committee_item i JOIN committee_session s ON s.id = i.session_id"
                                + " WHERE i.application_id = ?1 AND (i.status <> 'DECIDED' OR s.released_at IS NULL)",
                        id.value())
                .findFirst()
                .isPresent();
    }

    @Override
    public Map<Long, BallotChoice> ballots(ItemId item) {
        Map<Long, BallotChoice> ballots = new HashMap<>();
        Row.select(entityManager, "SELECT member_id, choice FROM committee_ballot WHERE item_id = ?1", item.value())
                .forEach(row -> ballots.put(row.whole(0), row.constant(1, BallotChoice.class)));
        return ballots;
    }

    @Override
    public void cast(ItemId item, MemberId voice, BallotChoice choice, String userName, Instant now) {
        Row.change(
                entityManager,
                "DELETE FROM committee_ballot WHERE item_id = ?1 AND member_id = ?2",
                item.value(),
                voice.value());
        Row.change(
                entityManager,
                "INSERT INTO committee_ballot (item_id, member_id, choice, cast_by, cast_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                item.value(),
                voice.value(),
                choice,
                userName,
                now);
    }

    @Override
    public void keepRecusals(ItemId item, Map<Long, ConflictKind> recused) {
        Row.change(entityManager, "DELETE FROM committee_recusal WHERE item_id = ?1", item.value());
        recused.forEach((member, conflict) -> Row.change(
                entityManager,
                "INSERT INTO committee_recusal (item_id, member_id, conflict) VALUES (?1, ?2, ?3)",
                item.value(),
                member,
                conflict));
    }

    private static Optional<CommitteeSession> of(FundId fund, CommitteeSession session) {
        return Optional.ofNullable(session).filter(found -> found.fund().equals(fund));
    }
}
