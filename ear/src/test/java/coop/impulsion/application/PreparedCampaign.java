package coop.impulsion.application;

import coop.impulsion.access.OpenAccount;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.money.Money;
import coop.impulsion.testing.AsSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A fund of its own with an open campaign and the people around it: {@code manager}, {@code carrier}, {@code other}
 * (another carrier), {@code auditor}, {@code admin}.
 */
@ApplicationScoped
public class PreparedCampaign {

    static final String PASSWORD = "a long enough password";

    private static final Map<String, Role> PEOPLE = Map.of(
            "admin", Role.ADMINISTRATOR,
            "manager", Role.MANAGER,
            "carrier", Role.CARRIER,
            "other", Role.CARRIER,
            "auditor", Role.AUDITOR);

    private final Map<String, String> shared = new LinkedHashMap<>();

    @Inject
    private AsSystem system;

    @Inject
    private UserAccounts accounts;

    @Inject
    private FundFounding founding;

    @Inject
    private GridEditing grids;

    @Inject
    private CampaignPlanning campaigns;

    @Inject
    private ChecklistEditing checklist;

    @Inject
    private FundClock clock;

    /**
     * A prepared fund.
     *
     * @param names how each of its people signs in
     */
    record Prepared(FundId fund, String code, CampaignId campaign, Map<String, String> names) {

        String name(String who) {
            return names.get(who);
        }
    }

    /** People serve many funds: to open an account takes a second, so that to guess a password takes as long. */
    synchronized Prepared prepare() {
        if (shared.isEmpty()) {
            shared.putAll(people());
        }
        return prepare(shared);
    }

    /** With people who know no other fund, for those who look at it with a browser. */
    Prepared prepareAlone() {
        return prepare(people());
    }

    private Map<String, String> people() {
        Map<String, String> names = new LinkedHashMap<>();
        String end = '-' + UUID.randomUUID().toString();
        for (String who : PEOPLE.keySet()) {
            names.put(who, who + end);
            String title = who.toUpperCase(Locale.ROOT) + " Essai";
            system.call(() -> accounts.open(null, new OpenAccount(who + end, title, null, PASSWORD, false)));
        }
        return names;
    }

    private Prepared prepare(Map<String, String> names) {
        String code = "A"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
        Prepared named = new Prepared(null, code, null, names);
        FundId fund = as(named, "admin", () -> founding.found(fund(code)));
        PEOPLE.forEach((who, role) -> system.call(() -> {
            accounts.giveRole(fund, named.name(who), role);
            return null;
        }));
        GridId grid = as(named, "manager", () -> grids.begin(fund));
        does(named, "manager", () -> grids.adopt(fund, grid));
        CampaignId campaign = as(named, "manager", () -> campaigns.plan(plan(fund, grid)));
        does(named, "manager", () -> campaigns.publish(fund, campaign));
        does(named, "manager", () -> serveEcla(fund));
        return new Prepared(fund, code, campaign, names);
    }

    <T> T as(Prepared prepared, String who, Supplier<T> act) {
        return system.callAs(prepared.name(who), act);
    }

    void does(Prepared prepared, String who, Runnable act) {
        system.runAs(prepared.name(who), act);
    }

    private FoundFund fund(String code) {
        return new FoundFund(
                code,
                new FundIdentity(
                        "Fonds " + code,
                        "Territoire d’essai",
                        "1 rue de l’Essai\n39000 Lons-le-Saunier",
                        "essai@example.org",
                        "732829320",
                        "Association d’essai",
                        "FR7630006000011234567890189",
                        null,
                        Money.ofEuros(60_000)),
                clock.today().withDayOfYear(1),
                false);
    }

    PlanCampaign plan(FundId fund, GridId grid) {
        LocalDate today = clock.today();
        return new PlanCampaign(
                fund,
                "Campagne d’essai",
                "Pour essayer.",
                clock.now().minus(Duration.ofDays(1)),
                clock.now().plus(Duration.ofDays(30)),
                today.plusDays(40),
                today.plusDays(60),
                grid);
    }

    private void serveEcla(FundId fund) {
        CheckLineView line = checklist.lines(fund).stream()
                .filter(each -> each.kind() == CheckKind.TERRITORY)
                .findFirst()
                .orElseThrow();
        checklist.edit(
                fund, line.id(), line.version(), new EditCheck(line.place(), line.title(), null, "200071116", true));
    }

    Map<String, String> words() {
        return words(clock.today().plusMonths(2));
    }

    /** A form without a fault: 25,000.00 asked of 30,000.00, the rest promised by others. */
    public static Map<String, String> words(LocalDate startsOn) {
        String start = startsOn.toString();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("identity.projectName", "Ju’ramène");
        words.put("identity.summary", "Une consigne de boîtes.");
        words.put("identity.sector", "REUSE");
        words.put("identity.commune", "39300");
        words.put("identity.organisation", "Association Ju’ramène");
        words.put("identity.legalForm", "ASSOCIATION");
        words.put("identity.siren", "732 829 320");
        words.put("identity.contactName", "Anne Petit");
        words.put("identity.contactEmail", "anne@example.org");
        words.put("need.problem", "Trop d’emballages jetés.");
        words.put("need.people", "Dix restaurants.");
        words.put("collective.story", "Cinq bénévoles et deux restaurants.");
        words.put("carrier.1.name", "Anne Petit");
        words.put("actor.1.name", "ECLA");
        words.put("actor.1.role", "BUYER");
        words.put("actor.2.name", "ECLA");
        words.put("actor.2.role", "FUNDER");
        words.put("experiment.object", "Une consigne pour dix restaurants.");
        words.put("experiment.hypotheses", "Les clients rapportent.\nLes restaurants paient.");
        words.put("experiment.successSigns", "80 % de retours");
        words.put("experiment.startsOn", start);
        words.put("experiment.months", "12");
        words.put("experiment.acceptableLoss", "5000");
        words.put("post.title", "Chargée de collecte");
        words.put("post.contract", "FIXED_TERM");
        words.put("post.fte", "0.80");
        words.put("post.startsOn", start);
        words.put("post.months", "12");
        words.put("post.grossMonthly", "1500");
        words.put("post.chargesMonthly", "500");
        words.put("cost.1.category", "EQUIPMENT");
        words.put("cost.1.label", "Lave-vaisselle");
        words.put("cost.1.amount", "6000");
        words.put("request.FIRST_POST", "19000.00");
        words.put("request.EQUIPMENT", "6000.00");
        words.put("resource.1.kind", "PUBLIC_GRANT");
        words.put("resource.1.label", "ECLA");
        words.put("resource.1.amount", "5000");
        words.put("resource.1.certainty", "ACQUIRED");
        words.put("funding.deMinimis", "0");
        for (String criterion : new String[] {
            "NEED",
            "ANCHORING",
            "COLLECTIVE",
            "RESPONSIBILITY",
            "HYBRID_MODEL",
            "FRAMEWORK",
            "TIMING",
            "VALUE",
            "EXPERIMENT"
        }) {
            words.put("grid." + criterion, "Réponse.");
        }
        words.put("statement.isTrue", "true");
        return words;
    }
}
