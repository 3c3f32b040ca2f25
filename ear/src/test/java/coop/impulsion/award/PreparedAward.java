package coop.impulsion.award;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.NotifyGrant;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.disbursement.ThresholdSetting;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.money.Money;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InventedSiren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes funds whose money is promised and paid in, with a project and its carrier, all through the use cases: those of
 * the worked examples of {@code docs/rules/risk-sharing.md}.
 */
@ApplicationScoped
public class PreparedAward {

    private static final int AGE = 60;
    private static final String IBAN = "FR7630006000011234567890189";

    @Inject
    private AsSystem system;

    @Inject
    private FundsOfTests funds;

    @Inject
    private FundClock clock;

    @Inject
    private Actors actors;

    @Inject
    private SharingAgreementAdoption agreements;

    @Inject
    private ThresholdSetting thresholds;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private ProjectRegistration projects;

    @Inject
    private AwardGranting granting;

    @Inject
    private AwardReads reads;

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    /**
     * A fund with money and a project.
     *
     * @param carrier carries the project
     * @param other carries nothing
     * @param citizen signs in as the first citizen
     * @param commitments their numbers by the names of the worked examples
     */
    public record Prepared(
            FundOfTests fund,
            String carrier,
            String other,
            String citizen,
            ProjectId project,
            Map<String, String> commitments) {

        public FundId id() {
            return fund.id();
        }

        public String commitment(String name) {
            return commitments.get(name);
        }
    }

    /** Seven commitments as in example A, all paid in: public 50 %, patrons 30 %, citizens 20 %. */
    public Prepared exampleA() {
        Prepared prepared = found();
        promise(prepared, "P1", ContributorClass.PUBLIC, 40_000, 50);
        promise(prepared, "P2", ContributorClass.PUBLIC, 20_000, 49);
        promise(prepared, "M1", ContributorClass.PATRON, 15_000, 48);
        promise(prepared, "M2", ContributorClass.PATRON, 10_000, 47);
        promise(prepared, "C1", ContributorClass.CITIZEN, 500, 46);
        promise(prepared, "C2", ContributorClass.CITIZEN, 300, 45);
        promise(prepared, "C3", ContributorClass.CITIZEN, 200, 44);
        return prepared;
    }

    /** Three equal citizens who bear everything, as in example D. */
    public Prepared exampleD() {
        Prepared prepared = found();
        clock.travelling(morning(AGE - 1), () -> {
            system.runAs(
                    prepared.fund().manager(),
                    () -> agreements.adopt(new AdoptSharingAgreement(
                            prepared.id(),
                            clock.today(),
                            0,
                            0,
                            10_000,
                            OnShortage.SPILL,
                            LossOrder.PARI_PASSU,
                            List.of())));
            return null;
        });
        promise(prepared, "C1", ContributorClass.CITIZEN, 500, 46);
        promise(prepared, "C2", ContributorClass.CITIZEN, 500, 45);
        promise(prepared, "C3", ContributorClass.CITIZEN, 500, 44);
        return prepared;
    }

    private Prepared found() {
        LocalDate founded = clock.today().minusDays(AGE);
        FundOfTests fund = funds.found(founded, Money.ZERO, "Fonds des exemples");
        String carrier = person(fund, "carrier", Role.CARRIER);
        String other = person(fund, "other", Role.CARRIER);
        String citizen = person(fund, "citizen", Role.CONTRIBUTOR);
        ProjectId project = as(
                fund.manager(),
                () -> projects.register(new RegisterProject(
                        fund.id(),
                        "Une consigne de boîtes",
                        "Réemploi de contenants.",
                        "Association d’essai",
                        null,
                        "39300",
                        Sector.REUSE,
                        OriginScheme.LEADER,
                        LegalForm.ASSOCIATION,
                        carrier,
                        List.of())));
        return new Prepared(fund, carrier, other, citizen, project, new HashMap<>());
    }

    private String person(FundOfTests fund, String what, Role... roles) {
        String name = funds.open(what + '-' + UUID.randomUUID());
        funds.give(fund.id(), name, roles);
        return name;
    }

    private void promise(Prepared prepared, String name, ContributorClass of, int euros, int daysAgo) {
        clock.travelling(morning(daysAgo), () -> {
            promise(prepared, name, of, euros);
            return null;
        });
    }

    private void promise(Prepared prepared, String name, ContributorClass of, int euros) {
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        boolean isPublic = of == ContributorClass.PUBLIC;
        boolean isFirst = of == ContributorClass.CITIZEN && name.equals("C1");
        LocalDate today = clock.today();
        Money amount = Money.ofEuros(euros);
        String contributor = as(
                manager,
                () -> contributors.register(
                        fund,
                        new ContributorProfile(
                                of,
                                "Contributeur " + name,
                                of == ContributorClass.CITIZEN ? null : InventedSiren.of(39_500_000 + euros),
                                null,
                                null,
                                "fr",
                                isFirst ? prepared.citizen() : null)));
        String commitment = as(
                manager,
                () -> commitments.record(new RecordCommitment(
                        fund,
                        CommandKey.fresh(),
                        contributor,
                        isPublic ? Nature.PUBLIC_GRANT : Nature.GIFT,
                        amount,
                        today,
                        new CommitmentTerms(today, null, null, null, List.of()))));
        String call = as(
                        manager,
                        () -> isPublic
                                ? calls.takeNote(new NotifyGrant(
                                        fund,
                                        CommandKey.fresh(),
                                        commitment,
                                        today,
                                        List.of(new NotifyGrant.DueLine(today, amount))))
                                : calls.issue(new IssueCalls(
                                        fund,
                                        CommandKey.fresh(),
                                        today,
                                        today,
                                        List.of(new IssueCalls.Line(commitment, amount)))))
                .firstNumber();
        as(
                prepared.fund().accountant(),
                () -> receipts.record(new RecordReceipt(
                        fund, CommandKey.fresh(), today, amount, name, null, ReceiptOrigin.ofCall(call))));
        prepared.commitments().put(name, commitment);
    }

    private Instant morning(int daysAgo) {
        return clock.today()
                .minusDays(daysAgo)
                .atTime(9, 0)
                .atZone(FundClock.ZONE)
                .toInstant();
    }

    /** Decided today. */
    public String grant(Prepared prepared, AwardKind kind, Map<CostCategory, Money> amounts) {
        return as(
                prepared.fund().manager(),
                () -> granting.grant(new GrantAward(
                        prepared.id(),
                        CommandKey.fresh(),
                        prepared.project().value(),
                        kind,
                        amounts,
                        clock.today(),
                        null,
                        null,
                        new ExperimentTerms(
                                "Tester une consigne avec dix restaurants.",
                                clock.today(),
                                clock.today().plusDays(300),
                                List.of("Les clients rapportent."),
                                List.of("80 % de retours"),
                                null,
                                "Chargée de collecte"))));
    }

    /** 18,000.00 for the first post, 5,000.00 for equipment, 2,000.00 for engineering. */
    public String grantExample(Prepared prepared) {
        return grant(prepared, AwardKind.GRANT, amounts("18000", "5000", "2000"));
    }

    /** Scheduled so, its terms complete, signed today. */
    public void bringInForce(Prepared prepared, String award, PlanInstalment... schedule) {
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        does(
                manager,
                () -> scheduling.schedule(
                        new SetSchedule(fund, CommandKey.fresh(), award, version(prepared, award), List.of(schedule))));
        does(
                manager,
                () -> drafting.reword(new AgreementTerms(
                        fund,
                        CommandKey.fresh(),
                        award,
                        version(prepared, award),
                        reads.agreement(fund, award).experiment(),
                        List.of(),
                        "La présidente",
                        "Le président",
                        List.of(),
                        "Association d’essai",
                        IBAN,
                        null)));
        does(manager, () -> drafting.makePaper(fund, award, version(prepared, award)));
        does(
                manager,
                () -> signing.sign(new SignAgreement(
                        fund, CommandKey.fresh(), award, version(prepared, award), clock.today(), null, null, null)));
    }

    public long version(Prepared prepared, String award) {
        return as(prepared.fund().manager(), () -> reads.byNumber(prepared.id(), award))
                .version();
    }

    public AwardDetail detail(Prepared prepared, String award) {
        return as(prepared.fund().manager(), () -> reads.byNumber(prepared.id(), award));
    }

    /** Somebody new with these roles in the fund. */
    public String somebody(Prepared prepared, String what, Role... roles) {
        return person(prepared.fund(), what, roles);
    }

    /** Up to that much may be approved by that person. */
    public void allow(Prepared prepared, String approver, Money most) {
        long id = system.callAs(approver, () -> actors.current().userId());
        does(prepared.fund().manager(), () -> thresholds.set(prepared.id(), id, most));
    }

    public <T> T as(String userName, Supplier<T> act) {
        return system.callAs(userName, act);
    }

    public void does(String userName, Runnable act) {
        system.runAs(userName, act);
    }

    public static Map<CostCategory, Money> amounts(String post, String equipment, String engineering) {
        return Map.of(
                CostCategory.FIRST_POST, Money.parse(post),
                CostCategory.EQUIPMENT, Money.parse(equipment),
                CostCategory.ENGINEERING, Money.parse(engineering));
    }

    public static PlanInstalment instalment(Map<CostCategory, Money> amounts, String... conditions) {
        return new PlanInstalment(
                amounts,
                null,
                0,
                List.of(conditions).stream()
                        .map(wording -> new PlanInstalment.PlanCondition(wording, "Un papier"))
                        .toList());
    }

    /** The least that is a PDF to who looks at its first bytes. */
    public static byte[] paper(String text) {
        return ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
