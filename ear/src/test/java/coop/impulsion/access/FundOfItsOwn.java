package coop.impulsion.access;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.money.Money;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InventedSiren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Founds a fund whose people work nowhere else: what is done to their accounts is nobody else's matter. */
@ApplicationScoped
public class FundOfItsOwn {

    @Inject
    private FundsOfTests funds;

    @Inject
    private FundFounding founding;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    /** The manager is its only administrator. */
    public FundOfTests found() {
        String code = "A"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        String manager = funds.open(code + "-manager");
        String accountant = funds.open(code + "-accountant");
        String approver = funds.open(code + "-approver");
        FundId id = system.callAs(
                manager,
                () -> founding.found(new FoundFund(
                        code,
                        new FundIdentity(
                                "Fonds d’essai",
                                null,
                                null,
                                null,
                                InventedSiren.of(39_000_001),
                                "Association d’essai",
                                "FR7630006000011234567890189",
                                null,
                                Money.ZERO),
                        clock.today().withDayOfYear(1),
                        false)));
        funds.give(id, manager, Role.MANAGER);
        funds.give(id, accountant, Role.ACCOUNTANT, Role.AUDITOR);
        funds.give(id, approver, Role.PAYMENT_APPROVER);
        return new FundOfTests(id, code, manager, accountant, approver);
    }
}
