package coop.impulsion.testing;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AgreementSigning;
import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AwardGranting;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.award.GrantAward;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.award.SignAgreement;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileIssuing;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The usual steps of a fund's life, each with no more said than a test cares for, today and by who should do them. */
@ApplicationScoped
public class ActsOfTests {

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private ProjectRegistration projects;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private AwardGranting granting;

    @Inject
    private AwardReads awards;

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private OrderApproving approving;

    @Inject
    private FileIssuing files;

    @Inject
    private PaymentBooking booking;

    @Inject
    private DisbursementReads payments;

    /** @return the contributor's number */
    public String contributor(FundOfTests fund, ContributorClass contributorClass, String name, String siren) {
        return as(
                fund.manager(),
                () -> contributors.register(
                        fund.id(), new ContributorProfile(contributorClass, name, siren, null, null, "fr", null)));
    }

    /** @return the commitment's number */
    public String commitment(FundOfTests fund, String contributor, Nature nature, Money amount) {
        LocalDate today = clock.today();
        return as(
                fund.manager(),
                () -> commitments.record(new RecordCommitment(
                        fund.id(),
                        CommandKey.fresh(),
                        contributor,
                        nature,
                        amount,
                        today,
                        new CommitmentTerms(today, null, null, null, List.of()))));
    }

    /** A citizen's gift, called and paid. @return the commitment's number */
    public String paidGift(FundOfTests fund, Money amount) {
        LocalDate today = clock.today();
        String contributor = contributor(fund, ContributorClass.CITIZEN, "Une citoyenne", null);
        String commitment = commitment(fund, contributor, Nature.GIFT, amount);
        String call = as(
                        fund.manager(),
                        () -> calls.issue(new IssueCalls(
                                fund.id(),
                                CommandKey.fresh(),
                                today,
                                today,
                                List.of(new IssueCalls.Line(commitment, amount)))))
                .firstNumber();
        as(
                fund.accountant(),
                () -> receipts.record(new RecordReceipt(
                        fund.id(),
                        CommandKey.fresh(),
                        today,
                        amount,
                        "Une citoyenne",
                        null,
                        ReceiptOrigin.ofCall(call))));
        return commitment;
    }

    /** @return id of the project's row */
    public long project(FundOfTests fund) {
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
                                null,
                                List.of())))
                .value();
    }

    /** For the first post alone. @return the award's number */
    public String award(FundOfTests fund, long project, AwardKind kind, Money amount) {
        return as(
                fund.manager(),
                () -> granting.grant(new GrantAward(
                        fund.id(),
                        CommandKey.fresh(),
                        project,
                        kind,
                        Map.of(CostCategory.FIRST_POST, amount),
                        clock.today(),
                        null,
                        null,
                        ExperimentTerms.UNSAID)));
    }

    /** One instalment without conditions, and the paper to sign. */
    public void preparePaper(FundOfTests fund, String award, Money amount) {
        FundId id = fund.id();
        LocalDate today = clock.today();
        as(fund.manager(), () -> {
            scheduling.schedule(new SetSchedule(
                    id,
                    CommandKey.fresh(),
                    award,
                    version(id, award),
                    List.of(new PlanInstalment(Map.of(CostCategory.FIRST_POST, amount), null, 0, List.of()))));
            return null;
        });
        as(fund.manager(), () -> {
            drafting.reword(new AgreementTerms(
                    id,
                    CommandKey.fresh(),
                    award,
                    version(id, award),
                    new ExperimentTerms("Essai", today, today.plusDays(300), List.of(), List.of(), null, null),
                    List.of(),
                    "Une signataire",
                    "Un signataire",
                    List.of("1 rue"),
                    "Structure",
                    "FR7630006000011234567890189",
                    null));
            return null;
        });
        as(fund.manager(), () -> drafting.makePaper(id, award, version(id, award)));
    }

    /** Decided, scheduled and signed. @return the award's number */
    public String awardInForce(FundOfTests fund, long project, AwardKind kind, Money amount) {
        String award = award(fund, project, kind, amount);
        preparePaper(fund, award, amount);
        as(fund.manager(), () -> {
            signing.sign(new SignAgreement(
                    fund.id(), CommandKey.fresh(), award, version(fund.id(), award), clock.today(), null, null, null));
            return null;
        });
        return award;
    }

    public InstalmentId firstInstalment(FundOfTests fund, String award) {
        return as(fund.accountant(), () -> awards.byNumber(fund.id(), award))
                .instalments()
                .get(0)
                .id();
    }

    /** @return number of the order for the first instalment */
    public String prepare(FundOfTests fund, String award) {
        InstalmentId first = firstInstalment(fund, award);
        return as(fund.accountant(), () -> preparing.prepare(fund.id(), CommandKey.fresh(), award, first));
    }

    public void approve(FundOfTests fund, String order) {
        as(fund.approver(), () -> {
            long version = payments.order(fund.id(), order).version();
            approving.approve(fund.id(), CommandKey.fresh(), order, version);
            return null;
        });
    }

    public void issue(FundOfTests fund, String order) {
        as(
                fund.accountant(),
                () -> files.issue(fund.id(), CommandKey.fresh(), List.of(order), files.nextExecutionDay()));
    }

    public void book(FundOfTests fund, String order) {
        as(fund.accountant(), () -> booking.book(fund.id(), CommandKey.fresh(), order, clock.today(), "RELEVE"));
    }

    /** All of it, to the bank's own booking. */
    public void pay(FundOfTests fund, String award) {
        String order = prepare(fund, award);
        approve(fund, order);
        issue(fund, order);
        book(fund, order);
    }

    private long version(FundId fund, String award) {
        return awards.byNumber(fund, award).version();
    }

    private <T> T as(String userName, Supplier<T> act) {
        return system.callAs(userName, act);
    }
}
