package coop.impulsion.proof;

import coop.impulsion.access.Role;
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
import coop.impulsion.application.PreparedCampaign;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.application.Screening;
import coop.impulsion.application.StartApplication;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.InKindRecording;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeStaffing;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.DecisionReleasing;
import coop.impulsion.committee.ItemDeciding;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.MinutesSigning;
import coop.impulsion.committee.NameMember;
import coop.impulsion.committee.PlanSession;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.Reviewing;
import coop.impulsion.committee.SeatKind;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionRunning;
import coop.impulsion.committee.SessionView;
import coop.impulsion.committee.Voting;
import coop.impulsion.committee.WriteLetter;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.impact.DefineIndicator;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.RecordMeasure;
import coop.impulsion.impact.SetTarget;
import coop.impulsion.impact.TellEvent;
import coop.impulsion.impact.TrajectoryTelling;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.BeginScenario;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.statement.AskStatements;
import coop.impulsion.statement.StatementRunning;
import coop.impulsion.testing.ActsOfTests;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives a fund so many of everything that lists and pages show, all through the use cases, for somebody who is everything
 * there. Who carries the applications that the committee decides is somebody else, as it should be.
 */
@ApplicationScoped
public class FilledFund {

    private static final Money SOME = Money.ofEuros(700);
    private static final Money MUCH = Money.ofEuros(30_000);

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private FundsOfTests funds;

    @Inject
    private ActsOfTests acts;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private InKindRecording inKind;

    @Inject
    private ProjectRegistration projects;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private IndicatorMeasuring measuring;

    @Inject
    private TrajectoryTelling trajectory;

    @Inject
    private GridEditing grids;

    @Inject
    private CampaignPlanning campaigns;

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationSubmission submission;

    @Inject
    private ApplicationReads applications;

    @Inject
    private Screening screening;

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private Reviewing reviewing;

    @Inject
    private SessionPlanning planning;

    @Inject
    private SessionReads sessions;

    @Inject
    private SessionRunning running;

    @Inject
    private Voting voting;

    @Inject
    private ItemDeciding deciding;

    @Inject
    private MinutesSigning minutes;

    @Inject
    private DecisionReleasing releasing;

    @Inject
    private StatementRunning statements;

    @Inject
    private SharingAgreementAdoption agreements;

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AwardReads awards;

    @Inject
    private ScenarioKeeping scenarios;

    /** Money that came, and what it pays: while nothing is promised that did not come, every award can be paid. */
    public void fillWhatIsPaid(FundOfTests fund, String everybody, int times) {
        acts.paidGift(fund, MUCH);
        askForStatements(fund, times);
        for (int i = 0; i < times; i++) {
            acts.paidGift(fund, MUCH);
        }
        long project = project(fund, everybody);
        for (int i = 0; i < times; i++) {
            acts.award(fund, project, AwardKind.GRANT, SOME);
            acts.awardInForce(fund, project, AwardKind.GRANT, SOME);
            schedule(fund, acts.award(fund, project, AwardKind.GRANT, SOME));
            acts.prepare(fund, acts.awardInForce(fund, project, AwardKind.GRANT, SOME));
            acts.approve(fund, acts.prepare(fund, acts.awardInForce(fund, project, AwardKind.GRANT, SOME)));
            acts.pay(fund, acts.awardInForce(fund, project, AwardKind.GRANT, SOME));
        }
    }

    /** Two instalments, the second after a condition. */
    private void schedule(FundOfTests fund, String award) {
        Money half = Money.ofEuros(350);
        does(
                fund.manager(),
                () -> scheduling.schedule(new SetSchedule(
                        fund.id(),
                        CommandKey.fresh(),
                        award,
                        awards.byNumber(fund.id(), award).version(),
                        List.of(
                                new PlanInstalment(Map.of(CostCategory.FIRST_POST, half), null, 0, List.of()),
                                new PlanInstalment(
                                        Map.of(CostCategory.FIRST_POST, half),
                                        null,
                                        30,
                                        List.of(new PlanInstalment.PlanCondition("Le bail est signé.", null)))))));
    }

    /** Now, while there is one contributor to make a statement for. */
    private void askForStatements(FundOfTests fund, int times) {
        LocalDate today = clock.today();
        for (int i = 0; i < times; i++) {
            LocalDate from = today.minusDays(20L + i);
            as(fund.manager(), () -> statements.ask(new AskStatements(fund.id(), CommandKey.fresh(), from, today)));
        }
    }

    /**
     * What is promised, followed and decided.
     *
     * @return pages of one thing that has so many parts, by what it is: {@code session} is {@code /committee/session.xhtml?…}
     */
    public Map<String, String> fillWhatIsNot(FundOfTests fund, String everybody, int times) {
        funds.give(fund.id(), fund.accountant(), Role.CARRIER);
        funds.give(fund.id(), fund.approver(), Role.CHAIR);
        Map<String, String> pages = new LinkedHashMap<>();
        fillMoney(fund, everybody, times, pages);
        fillProjects(fund, everybody, times, pages);
        fillCommittee(fund, everybody, times, pages);
        fillPeople(fund, times);
        fillWhatIfs(fund, everybody, times);
        return pages;
    }

    private void fillWhatIfs(FundOfTests fund, String everybody, int times) {
        for (int i = 0; i < times; i++) {
            String name = "Essai " + i;
            as(everybody, () -> scenarios.begin(new BeginScenario(fund.id(), name, null)));
        }
    }

    /** Each votes, and pays up to a threshold. */
    private void fillPeople(FundOfTests fund, int times) {
        for (int i = 0; i < times; i++) {
            String person = funds.open("person-" + UUID.randomUUID());
            funds.give(fund.id(), person, Role.MEMBER, Role.PAYMENT_APPROVER);
            as(
                    managing(fund),
                    () -> staffing.name(new NameMember(fund.id(), person, "Collège", SeatKind.MEMBER, clock.today())));
        }
    }

    // --- Money -------------------------------------------------------------------------------------------------------

    private void fillMoney(FundOfTests fund, String everybody, int times, Map<String, String> pages) {
        FundId id = fund.id();
        LocalDate today = clock.today();
        String own = as(
                fund.manager(),
                () -> contributors.register(
                        id,
                        new ContributorProfile(
                                ContributorClass.CITIZEN, "Quelqu’un", null, null, null, "fr", everybody)));
        String called = acts.commitment(fund, own, Nature.GIFT, MUCH);
        for (int i = 0; i < times; i++) {
            acts.commitment(fund, own, Nature.GIFT, SOME);
            adopt(fund, today.plusDays(i + 1L));
            String call = as(
                            fund.manager(),
                            () -> calls.issue(new IssueCalls(
                                    id,
                                    CommandKey.fresh(),
                                    today,
                                    today,
                                    List.of(new IssueCalls.Line(called, Money.ofEuros(10))))))
                    .firstNumber();
            receive(fund, ReceiptOrigin.ofCall(call));
            as(
                    fund.manager(),
                    () -> calls.issue(new IssueCalls(
                            id,
                            CommandKey.fresh(),
                            today,
                            today,
                            List.of(new IssueCalls.Line(called, Money.ofEuros(10))))));
            receive(fund, ReceiptOrigin.unknown());
            as(
                    fund.manager(),
                    () -> inKind.record(new RecordInKind(
                            id,
                            CommandKey.fresh(),
                            own,
                            InKindKind.values()[0],
                            "Des heures",
                            200L,
                            Money.ofEuros(20),
                            null,
                            "Feuille",
                            today,
                            null)));
        }
        pages.put("contributor", "/contributor/item.xhtml?number=" + own);
        pages.put("commitment", "/commitment/item.xhtml?number=" + called);
    }

    private void adopt(FundOfTests fund, LocalDate from) {
        as(
                fund.manager(),
                () -> agreements.adopt(new AdoptSharingAgreement(
                        fund.id(), from, 5_000, 3_000, 2_000, OnShortage.SPILL, LossOrder.PARI_PASSU, List.of())));
    }

    private void receive(FundOfTests fund, ReceiptOrigin origin) {
        as(
                fund.accountant(),
                () -> receipts.record(new RecordReceipt(
                        fund.id(), CommandKey.fresh(), clock.today(), Money.ofEuros(10), "Quelqu’un", null, origin)));
    }

    // --- Projects ----------------------------------------------------------------------------------------------------

    private void fillProjects(FundOfTests fund, String everybody, int times, Map<String, String> pages) {
        FundId id = fund.id();
        LocalDate today = clock.today();
        long first = project(fund, everybody);
        ProjectView told = as(fund.manager(), () -> projectReads.byId(id, new ProjectId(first)));
        for (int i = 0; i < times; i++) {
            project(fund, everybody);
            String code = "MESURE" + i;
            as(fund.manager(), () -> {
                measuring.define(new DefineIndicator(id, code, "Mesure " + code, "pains", true));
                measuring.aim(new SetTarget(id, told.number(), code, BigDecimal.ZERO, BigDecimal.TEN, null));
                measuring.measure(new RecordMeasure(id, told.number(), code, today, BigDecimal.ONE, null));
                return trajectory.tell(
                        new TellEvent(id, told.number(), today.minusDays(2), "Moment " + code, "Dit.", false, null));
            });
        }
        pages.put("project", "/project/item.xhtml?number=" + told.number());
    }

    private long project(FundOfTests fund, String carrier) {
        return as(
                        fund.manager(),
                        () -> projects.register(new RegisterProject(
                                fund.id(),
                                "Projet",
                                null,
                                "Structure",
                                null,
                                "39300",
                                Sector.REUSE,
                                null,
                                null,
                                carrier,
                                List.of())))
                .value();
    }

    // --- Committee ---------------------------------------------------------------------------------------------------

    private void fillCommittee(FundOfTests fund, String everybody, int times, Map<String, String> pages) {
        FundId id = fund.id();
        String manager = managing(fund);
        LocalDate today = clock.today();
        GridId grid = as(manager, () -> grids.begin(id));
        does(manager, () -> grids.adopt(id, grid));
        MemberId chair = as(
                manager, () -> staffing.name(new NameMember(id, fund.approver(), "Présidence", SeatKind.CHAIR, today)));
        MemberId member =
                as(manager, () -> staffing.name(new NameMember(id, everybody, "Membre", SeatKind.MEMBER, today)));
        CampaignId campaign = campaign(fund, grid);
        ApplicationId decided = admissible(fund, campaign, "Décidé");
        hold(fund, decided, chair, member, everybody);
        SessionId agenda = session(fund);
        for (int i = 0; i < times; i++) {
            campaign(fund, grid);
            session(fund);
            as(
                    everybody,
                    () -> drafting.start(new StartApplication(id, CommandKey.fresh(), campaign, null, everybody)));
            as(everybody, () -> drafting.start(new StartApplication(id, CommandKey.fresh(), campaign, null, null)));
            ApplicationId application = admissible(fund, campaign, "Projet " + i);
            as(everybody, () -> {
                declaring.declare(id, application, ConflictKind.NONE, null);
                return null;
            });
            does(manager, () -> reviewing.assign(id, application, List.of(member), today.plusDays(7)));
            as(manager, () -> planning.addItem(id, agenda, application));
            admissible(fund, campaign, "Candidat " + i);
        }
        does(manager, () -> grids.begin(id));
        pages.put("campaign", "/application/campaign.xhtml?id=" + campaign);
        pages.put("session", "/committee/session.xhtml?number=" + number(fund, agenda));
        pages.put("agenda", "/committee/agenda.xhtml?number=" + number(fund, agenda));
    }

    /** Manages and nothing else: whoever chairs too reads no application without a seat. */
    private String managing(FundOfTests fund) {
        return funds.second(fund, Role.MANAGER);
    }

    private CampaignId campaign(FundOfTests fund, GridId grid) {
        LocalDate today = clock.today();
        CampaignId campaign = as(
                managing(fund),
                () -> campaigns.plan(new PlanCampaign(
                        fund.id(),
                        "Campagne",
                        null,
                        clock.now().minus(Duration.ofDays(1)),
                        clock.now().plus(Duration.ofDays(30)),
                        today.plusDays(40),
                        today.plusDays(60),
                        grid)));
        does(managing(fund), () -> campaigns.publish(fund.id(), campaign));
        return campaign;
    }

    private ApplicationId admissible(FundOfTests fund, CampaignId campaign, String name) {
        FundId id = fund.id();
        String carrier = fund.accountant();
        ApplicationId application =
                as(carrier, () -> drafting.start(new StartApplication(id, CommandKey.fresh(), campaign, null, null)));
        Map<String, String> words = PreparedCampaign.words(clock.today().plusMonths(2));
        words.put("identity.projectName", name);
        List<SaveAnswers.Change> changes = new ArrayList<>();
        words.forEach((key, text) -> changes.add(new SaveAnswers.Change(key, text, SaveAnswers.mark(""))));
        as(carrier, () -> drafting.save(new SaveAnswers(id, application, changes)));
        as(carrier, () -> submission.handIn(id, application));
        as(managing(fund), () -> screening.checklist(id, application)).stream()
                .filter(line -> line.answer() == null)
                .forEach(line -> does(
                        managing(fund),
                        () -> screening.answer(id, application, line.id(), CheckAnswer.YES, "Vérifié.")));
        does(
                managing(fund),
                () -> screening.admit(
                        id,
                        application,
                        applications.file(id, application).application().version()));
        return application;
    }

    private SessionId session(FundOfTests fund) {
        String number = as(
                managing(fund),
                () -> planning.plan(
                        new PlanSession(fund.id(), clock.now().plus(Duration.ofHours(1)), "Salle des fêtes", null)));
        return as(managing(fund), () -> sessions.byNumber(fund.id(), number))
                .session()
                .id();
    }

    /** Decided and signed, and its letters written: what is left is to release it. */
    private void hold(FundOfTests fund, ApplicationId application, MemberId chair, MemberId member, String everybody) {
        FundId id = fund.id();
        String manager = managing(fund);
        String president = fund.approver();
        SessionId session = session(fund);
        ItemId item = as(manager, () -> planning.addItem(id, session, application));
        does(manager, () -> planning.call(id, session));
        does(manager, () -> running.attend(id, session, chair, Presence.PRESENT, null));
        does(manager, () -> running.attend(id, session, member, Presence.PRESENT, null));
        does(manager, () -> running.open(id, session));
        does(president, () -> declaring.declare(id, application, ConflictKind.NONE, null));
        does(everybody, () -> declaring.declare(id, application, ConflictKind.NONE, null));
        does(president, () -> voting.open(id, item, version(fund, item), false));
        does(president, () -> voting.cast(id, item, chair, BallotChoice.AGAINST));
        does(everybody, () -> voting.cast(id, item, member, BallotChoice.AGAINST));
        as(president, () -> voting.close(id, item, version(fund, item)));
        as(
                president,
                () -> deciding.decide(new DecideItem(
                        id,
                        item,
                        CommandKey.fresh(),
                        version(fund, item),
                        Minutes.Outcome.REFUSE,
                        "Le comité en a débattu.")));
        does(manager, () -> running.close(id, session));
        as(president, () -> minutes.sign(id, session, sessionView(fund, session).version()));
        does(
                manager,
                () -> releasing.write(id, session, List.of(new WriteLetter(item, version(fund, item), "Madame."))));
    }

    private long version(FundOfTests fund, ItemId item) {
        return sessions.item(fund.id(), item).version();
    }

    private SessionView sessionView(FundOfTests fund, SessionId session) {
        return sessions.list(fund.id()).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private String number(FundOfTests fund, SessionId session) {
        return as(managing(fund), () -> sessionView(fund, session)).number();
    }

    private <T> T as(String userName, Supplier<T> act) {
        return system.callAs(userName, act);
    }

    private void does(String userName, Runnable act) {
        system.runAs(userName, act);
    }
}
