package coop.impulsion.fund;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.model.Fund;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What a fund says of itself: read by those who run and audit it, changed by its administrator and its manager. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER, Roles.ACCOUNTANT, Roles.AUDITOR, Roles.SYSTEM})
public class FundSettings {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @PersistenceContext
    private EntityManager entityManager;

    public FundSettingsView read(FundId fund) {
        actors.require(fund, Role.ADMINISTRATOR, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
        return Row.select(
                        entityManager,
                        "SELECT code, name, territory, address, contact, siren, account_holder, iban, bic,"
                                + " prefinancing_cents, is_demo, version FROM fund WHERE id = ?1",
                        fund.value())
                .findFirst()
                .map(FundSettings::view)
                .orElseThrow(() -> new IllegalArgumentException("no such fund: " + fund));
    }

    /**
     * @param seenVersion of the page that was filled in
     * @throws FundRefused {@code STALE} if somebody changed the fund meanwhile; if a part is missing or malformed
     */
    public void change(FundId fund, FundIdentity identity, long seenVersion) {
        Actor actor = actors.require(fund, Role.ADMINISTRATOR, Role.MANAGER);
        Fund changed = entityManager.find(Fund.class, fund.value());
        if (changed.version() != seenVersion) {
            throw new FundRefused(FundRefused.Reason.STALE, null);
        }
        changed.describe(identity);
        trail.done(fund, actor.userName(), "FUND_SETTINGS_CHANGED", changed.code(), changed.name());
    }

    private static FundSettingsView view(Row row) {
        FundIdentity identity = new FundIdentity(
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                Money.ofCents(row.whole(9)));
        return new FundSettingsView(row.text(0), identity, row.is(10), row.whole(11));
    }
}
