package coop.impulsion.testing;

import coop.impulsion.access.Actors;
import coop.impulsion.access.OpenAccount;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.ThresholdSetting;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Founds funds for tests through the real use cases. */
@ApplicationScoped
public class FundsOfTests {

    public static final String PASSWORD = "a-long-enough-password";

    private final Map<String, String> people = new ConcurrentHashMap<>();

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private UserAccounts accounts;

    @Inject
    private FundFounding founding;

    @Inject
    private SharingAgreementAdoption agreements;

    @Inject
    private ThresholdSetting thresholds;

    @Inject
    private Actors actors;

    /** A fund that shares 50, 30 and 20 %, founded on that day. */
    public FundOfTests found(LocalDate on, Money prefinancing) {
        return found(on, prefinancing, "Fonds d’essai");
    }

    public FundOfTests found(LocalDate on, Money prefinancing, String name) {
        String code = "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        String manager = person("manager");
        String accountant = person("accountant");
        String approver = person("approver");
        return clock.travelling(
                on.atTime(LocalTime.of(9, 0)).atZone(FundClock.ZONE).toInstant(), () -> {
                    FundId id = system.callAs(
                            manager,
                            () -> founding.found(new FoundFund(
                                    code,
                                    new FundIdentity(
                                            name,
                                            null,
                                            null,
                                            null,
                                            InventedSiren.of(39_000_001),
                                            "Association d’essai",
                                            "FR7630006000011234567890189",
                                            "AGRIFRPP",
                                            prefinancing),
                                    on.withDayOfYear(1),
                                    false)));
                    give(id, manager, Role.MANAGER, Role.CHAIR);
                    give(id, accountant, Role.ACCOUNTANT, Role.AUDITOR);
                    give(id, approver, Role.PAYMENT_APPROVER);
                    system.runAs(
                            manager,
                            () -> agreements.adopt(new AdoptSharingAgreement(
                                    id,
                                    on,
                                    5_000,
                                    3_000,
                                    2_000,
                                    OnShortage.SPILL,
                                    LossOrder.ORDERED,
                                    List.of(
                                            ContributorClass.CITIZEN,
                                            ContributorClass.PATRON,
                                            ContributorClass.PUBLIC))));
                    long approverId =
                            system.callAs(approver, () -> actors.current().userId());
                    system.runAs(manager, () -> thresholds.set(id, approverId, Money.ofEuros(1_000_000)));
                    return new FundOfTests(id, code, manager, accountant, approver);
                });
    }

    /** Somebody else with one role in the fund. */
    public String second(FundOfTests fund, Role role) {
        String second = person("second");
        give(fund.id(), second, role);
        return second;
    }

    /** One for all funds: to open an account takes a second, so that to guess a password takes as long. */
    private String person(String what) {
        return people.computeIfAbsent(what, any -> open(what + '-' + UUID.randomUUID()));
    }

    /** Somebody who can sign in with {@link #PASSWORD} and has no role anywhere yet. */
    public String open(String name) {
        String userName = name.toLowerCase(Locale.ROOT);
        system.call(() -> accounts.open(null, new OpenAccount(userName, name, null, PASSWORD, false)));
        return userName;
    }

    public void give(FundId fund, String userName, Role... roles) {
        for (Role role : roles) {
            system.call(() -> {
                accounts.giveRole(fund, userName, role);
                return null;
            });
        }
    }
}
