package coop.impulsion.fund;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.model.Fund;
import coop.impulsion.ledger.LedgerOpening;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Founds a fund: its row, its empty books with the accounts it starts with, and its founder as its administrator. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class FundFounding {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Funds funds;

    @Inject
    private LedgerOpening books;

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws FundRefused if the code is taken, or a part is missing or malformed */
    public FundId found(FoundFund command) {
        Actor founder = actors.current();
        Fund fund = Fund.founded(command);
        if (funds.byCode(command.code()).isPresent()) {
            throw new FundRefused(FundRefused.Reason.CODE_TAKEN, "code");
        }
        entityManager.persist(fund);
        // The books are opened by JDBC, which needs the row.
        entityManager.flush();
        books.open(fund.id(), command.accountsFrom());
        Row.change(
                entityManager,
                "INSERT INTO access_role (user_id, fund_id, role) VALUES (?1, ?2, 'ADMINISTRATOR')",
                founder.userId(),
                fund.id().value());
        trail.done(fund.id(), founder.userName(), "FUND_FOUNDED", fund.code(), fund.name());
        return fund.id();
    }
}
