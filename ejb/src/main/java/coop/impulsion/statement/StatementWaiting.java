package coop.impulsion.statement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits of statements: new ones for the contributors, those that could not be made for the manager. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class StatementWaiting implements WaitingWork {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.MANAGER)) {
            failed(fund).ifPresent(cards::add);
        }
        if (roles.contains(Role.CONTRIBUTOR)) {
            unread(fund, actor.userId()).ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<WaitingCard> unread(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT COUNT(*) FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                                + " JOIN contributor c ON c.id = d.contributor_id WHERE r.fund_id = ?1 AND c.user_id = ?2"
                                + " AND d.status = 'DONE' AND r.status <> 'CANCELLED' AND d.read_at IS NULL",
                        fund.value(),
                        userId)
                .filter(row -> row.whole(0) > 0)
                .findFirst()
                .map(row -> new WaitingCard("statement.waiting.NEW", row.whole(0), null, "/statement/mine.xhtml"));
    }

    private Optional<WaitingCard> failed(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT COUNT(*), MAX(r.number) FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                                + " WHERE r.fund_id = ?1 AND d.status = 'FAILED' AND r.status <> 'CANCELLED'",
                        fund.value())
                .filter(row -> row.whole(0) > 0)
                .findFirst()
                .map(row -> new WaitingCard(
                        "statement.waiting.FAILED", row.whole(0), null, "/statement/run.xhtml?number=" + row.text(1)));
    }
}
