package coop.impulsion.committee;

import coop.impulsion.access.OpenAccount;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationSubmission;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignPlanning;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.GridEditing;
import coop.impulsion.application.GridId;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.application.Screening;
import coop.impulsion.application.StartApplication;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes a fund with a committee of five, money promised by each class (60,000.00) and admissible applications, all
 * through the use cases. Everybody's name ends with the fund's code, so that tests never meet.
 */
@ApplicationScoped
public class PreparedCommittee {

    static final String PASSWORD = "a long enough password";

    @Inject
    private AsSystem system;

    @Inject
    private UserAccounts accounts;

    @Inject
    private FundFounding founding;

    @Inject
    private SharingAgreementAdoption agreements;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private GridEditing grids;

    @Inject
    private CampaignPlanning campaigns;

    @Inject
    private ApplicationReads reads;

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationSubmission submission;

    @Inject
    private Screening screening;

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private FundClock clock;

    /** A fund and its people: {@code name("chair")} is how the chair signs in. */
    record Prepared(FundId fund, String code, CampaignId campaign, Map<String, MemberId> members) {

        String name(String who) {
            return who + "-" + code.toLowerCase();
        }

        MemberId member(String who) {
            return members.get(who);
        }
    }

    <T> T as(Prepared prepared, String who, Supplier<T> act) {
        return system.callAs(prepared.name(who), act);
    }

    void does(Prepared prepared, String who, Runnable act) {
        system.runAs(prepared.name(who), act);
    }

    Prepared prepare() {
        String code = "C"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase();
        Map<String, Role> people = new LinkedHashMap<>();
        people.put("manager", Role.MANAGER);
        people.put("carrier", Role.CARRIER);
        people.put("auditor", Role.AUDITOR);
        people.put("chair", Role.CHAIR);
        people.put("ana", Role.MEMBER);
        people.put("bea", Role.MEMBER);
        people.put("cyr", Role.MEMBER);
        people.put("dan", Role.MEMBER);
        Prepared named = new Prepared(null, code, null, Map.of());
        people.keySet()
                .forEach(who -> system.call(() -> accounts.open(
                        null, new OpenAccount(named.name(who), who.toUpperCase() + " Test", null, PASSWORD, false))));
        LocalDate today = clock.today();
        FundId fund = as(
                named,
                "manager",
                () -> founding.found(new FoundFund(
                        code,
                        new FundIdentity(
                                "Fonds " + code,
                                "Territoire d’essai",
                                "1 rue du Test\n39000 Lons-le-Saunier",
                                "test@example.org",
                                "732829320",
                                "Association d’essai",
                                "FR7630006000011234567890189",
                                null,
                                Money.ofEuros(60_000)),
                        today.withDayOfYear(1),
                        false)));
        people.forEach((who, role) -> system.call(() -> {
            accounts.giveRole(fund, named.name(who), role);
            return null;
        }));
        Prepared founded = new Prepared(fund, code, null, Map.of());
        does(
                founded,
                "manager",
                () -> agreements.adopt(new AdoptSharingAgreement(
                        fund,
                        today.withDayOfYear(1),
                        5_000,
                        3_000,
                        2_000,
                        OnShortage.SPILL,
                        LossOrder.ORDERED,
                        List.of(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC))));
        promise(founded, ContributorClass.PUBLIC, "Commune d’essai", "732829320", Nature.PUBLIC_GRANT, 40_000);
        promise(founded, ContributorClass.PATRON, "Entreprise d’essai", "552100554", Nature.GIFT, 15_000);
        promise(founded, ContributorClass.CITIZEN, "Alix Essai", null, Nature.GIFT, 5_000);
        GridId grid = as(founded, "manager", () -> grids.begin(fund));
        does(founded, "manager", () -> grids.adopt(fund, grid));
        CampaignId campaign = as(
                founded,
                "manager",
                () -> campaigns.plan(new PlanCampaign(
                        fund,
                        "Campagne d’essai",
                        null,
                        clock.now().minus(Duration.ofDays(1)),
                        clock.now().plus(Duration.ofDays(30)),
                        today.plusDays(40),
                        today.plusDays(60),
                        grid)));
        does(founded, "manager", () -> campaigns.publish(fund, campaign));
        Map<String, MemberId> members = new LinkedHashMap<>();
        for (String who : List.of("chair", "ana", "bea", "cyr", "dan")) {
            SeatKind seat = who.equals("chair") ? SeatKind.CHAIR : SeatKind.MEMBER;
            members.put(
                    who,
                    as(
                            founded,
                            "manager",
                            () -> staffing.name(new NameMember(fund, named.name(who), "Collège " + who, seat, today))));
        }
        return new Prepared(fund, code, campaign, members);
    }

    private void promise(Prepared prepared, ContributorClass of, String name, String siren, Nature nature, long euros) {
        LocalDate today = clock.today();
        String number = as(
                prepared,
                "manager",
                () -> contributors.register(
                        prepared.fund(), new ContributorProfile(of, name, siren, null, null, "fr", null)));
        as(
                prepared,
                "manager",
                () -> commitments.record(new RecordCommitment(
                        prepared.fund(),
                        CommandKey.fresh(),
                        number,
                        nature,
                        Money.ofEuros(euros),
                        today,
                        new CommitmentTerms(today, null, null, null, List.of()))));
    }

    /** An application of the carrier, handed in and found admissible: that much for the post, 6,000.00 of equipment. */
    ApplicationId admissible(Prepared prepared, String project, long postEuros) {
        FundId fund = prepared.fund();
        ApplicationId id = as(
                prepared,
                "carrier",
                () -> drafting.start(new StartApplication(fund, CommandKey.fresh(), prepared.campaign(), null, null)));
        List<SaveAnswers.Change> changes = new ArrayList<>();
        words(project, postEuros)
                .forEach((key, text) -> changes.add(new SaveAnswers.Change(key, text, SaveAnswers.mark(""))));
        as(prepared, "carrier", () -> drafting.save(new SaveAnswers(fund, id, changes)));
        as(prepared, "carrier", () -> submission.handIn(fund, id));
        as(prepared, "manager", () -> screening.checklist(fund, id)).stream()
                .filter(line -> line.answer() == null)
                .forEach(line -> does(
                        prepared, "manager", () -> screening.answer(fund, id, line.id(), CheckAnswer.YES, "Vérifié.")));
        does(
                prepared,
                "manager",
                () -> screening.admit(
                        fund, id, reads.file(fund, id).application().version()));
        return id;
    }

    private Map<String, String> words(String project, long postEuros) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("identity.projectName", project);
        words.put("identity.summary", "Un essai de " + project + ".");
        words.put("identity.sector", "REUSE");
        words.put("identity.commune", "39300");
        words.put("identity.organisation", "Association " + project);
        words.put("identity.legalForm", "ASSOCIATION");
        words.put("identity.siren", "732829320");
        words.put("identity.contactName", "Anne Petit");
        words.put("identity.contactEmail", "anne@example.org");
        words.put("need.problem", "Trop d’emballages jetés.");
        words.put("need.people", "Dix restaurants.");
        words.put("collective.story", "Cinq bénévoles et deux restaurants.");
        words.put("carrier.1.name", "Anne Petit");
        words.put("experiment.object", "Une consigne pour dix restaurants.");
        words.put("experiment.hypotheses", "Les clients rapportent.\nLes restaurants paient.");
        words.put("experiment.successSigns", "80 % de retours");
        words.put("experiment.startsOn", clock.today().plusMonths(2).toString());
        words.put("experiment.months", "12");
        words.put("experiment.acceptableLoss", "5000");
        words.put("post.title", "Chargée de collecte");
        words.put("post.contract", "FIXED_TERM");
        words.put("post.fte", "0.80");
        words.put("post.startsOn", clock.today().plusMonths(2).toString());
        words.put("post.months", "10");
        words.put("post.grossMonthly", Money.ofEuros(postEuros / 10).toString());
        words.put("post.chargesMonthly", "0.00");
        words.put("cost.1.category", "EQUIPMENT");
        words.put("cost.1.label", "Lave-vaisselle");
        words.put("cost.1.amount", "6000");
        words.put("request.FIRST_POST", Money.ofEuros(postEuros).toString());
        words.put("request.EQUIPMENT", "6000.00");
        words.put("funding.deMinimis", "0");
        for (String criterion : CRITERIA) {
            words.put("grid." + criterion, "Réponse à " + criterion + ".");
        }
        words.put("statement.isTrue", "true");
        return words;
    }

    static final List<String> CRITERIA = List.of(
            "NEED",
            "ANCHORING",
            "COLLECTIVE",
            "RESPONSIBILITY",
            "HYBRID_MODEL",
            "FRAMEWORK",
            "TIMING",
            "VALUE",
            "EXPERIMENT");
}
