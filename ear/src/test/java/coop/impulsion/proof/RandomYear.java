package coop.impulsion.proof;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AgreementSigning;
import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AmendAward;
import coop.impulsion.award.AwardAmending;
import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardEnding;
import coop.impulsion.award.AwardFilter;
import coop.impulsion.award.AwardGranting;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.AwardView;
import coop.impulsion.award.CancelInstalments;
import coop.impulsion.award.ClaimUnspent;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.ConditionVerifying;
import coop.impulsion.award.CoverGap;
import coop.impulsion.award.DeclareDefault;
import coop.impulsion.award.EndAward;
import coop.impulsion.award.EvidenceGiving;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.award.GapCovering;
import coop.impulsion.award.GrantAward;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.LiftDefault;
import coop.impulsion.award.MoneyReturning;
import coop.impulsion.award.PaymentDefaulting;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.RepayAdvance;
import coop.impulsion.award.ReturnStatus;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.award.SignAgreement;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Refusal;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CancelCall;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.DecideRestitution;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.commitment.IdentifyReceipt;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.InKindRecording;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.NotifyGrant;
import coop.impulsion.commitment.PayRestitution;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.commitment.ReduceCommitment;
import coop.impulsion.commitment.Restitutable;
import coop.impulsion.commitment.RestitutionDeciding;
import coop.impulsion.commitment.RestitutionStatus;
import coop.impulsion.commitment.RestitutionView;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileIssuing;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderFilter;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PayableView;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.InventedSiren;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Plays a fund's life as chance has it: at each step one act of one person, from the real use cases, with amounts, days
 * and partners drawn by a seeded generator, on a clock that goes forward. Many acts are refused, as they should be.
 *
 * <p>Holds itself to three things at every act: a refusal leaves nothing behind, a command sent again answers the same
 * and books nothing, and the key of one command serves no other. What the books must fulfil is asked elsewhere.
 */
@Dependent
public class RandomYear {

    private static final String[] COMMUNES = {"39300", "39362", "39056", "39475", "39177", "39016"};
    private static final String[] EPCI = {"200071116", "200069615", "200072056"};
    private static final byte[] EVIDENCE = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private ContributorReads contributorReads;

    @Inject
    private ProjectRegistration projects;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private SharingAgreementAdoption agreements;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentReads commitmentReads;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private InKindRecording inKind;

    @Inject
    private AwardGranting granting;

    @Inject
    private AwardReads awardReads;

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    @Inject
    private EvidenceGiving evidence;

    @Inject
    private ConditionVerifying verifying;

    @Inject
    private AwardEnding ending;

    @Inject
    private MoneyReturning returning;

    @Inject
    private RestitutionDeciding restitutions;

    @Inject
    private AwardAmending amending;

    @Inject
    private PaymentDefaulting defaults;

    @Inject
    private GapCovering gaps;

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

    /** Done or refused, how often; {@code "identify done"}. */
    private final Map<String, Integer> played = new TreeMap<>();

    private final List<Act> acts = List.of(
            new Act("register contributor", 5, this::registerContributor),
            new Act("register project", 2, this::registerProject),
            new Act("adopt agreement", 1, this::adopt),
            new Act("commit", 7, this::commit),
            new Act("change terms", 2, this::changeTerms),
            new Act("reduce", 3, this::reduce),
            new Act("call", 10, this::call),
            new Act("notify", 7, this::notifyGrant),
            new Act("cancel call", 2, this::cancelCall),
            new Act("receive for call", 24, this::receiveForCall),
            new Act("receive gift", 1, this::receiveGift),
            new Act("receive unknown", 3, this::receiveUnknown),
            new Act("identify", 4, this::identify),
            new Act("in kind", 2, this::giveInKind),
            new Act("decide restitution", 6, this::decideRestitution),
            new Act("pay restitution", 7, this::payRestitution),
            new Act("cancel restitution", 1, this::cancelRestitution),
            new Act("declare default", 6, this::declareDefault),
            new Act("lift default", 4, this::liftDefault),
            new Act("cover gap", 14, this::coverGap),
            new Act("amend", 3, this::amend),
            new Act("award", 9, this::award),
            new Act("schedule", 10, this::schedule),
            new Act("sign", 10, this::sign),
            new Act("give evidence", 6, this::giveEvidence),
            new Act("verify", 8, this::verify),
            new Act("order", 14, this::order),
            new Act("approve", 14, this::approve),
            new Act("refuse order", 2, this::refuseOrder),
            new Act("withdraw order", 7, this::withdrawOrder),
            new Act("issue", 12, this::issue),
            new Act("book", 12, this::book),
            new Act("reject", 8, this::reject),
            new Act("bounce", 3, this::bounce),
            new Act("cancel instalment", 2, this::cancelInstalment),
            new Act("claim", 6, this::claim),
            new Act("receive claim", 6, this::receiveClaim),
            new Act("withdraw claim", 2, this::withdrawClaim),
            new Act("repay", 8, this::repay),
            new Act("end", 3, this::end));

    private FundOfTests fund;
    private FundId id;
    private Random random;
    private Instant now;
    private String words;
    private int names;

    private record Act(String name, int weight, Supplier<Boolean> play) {}

    /** What a refused act must leave as it was. */
    private record Trace(long position, String hash, long numbersGiven, long actsDone) {}

    /** @param words what names and reasons contain, harmless or not */
    public void begin(FundOfTests fundOfTests, LocalDate on, Random chance, String words) {
        this.fund = fundOfTests;
        this.id = fundOfTests.id();
        this.random = chance;
        this.words = words;
        this.now = on.atTime(10, 0).atZone(FundClock.ZONE).toInstant();
    }

    /** How often each act was done or refused; what was not possible when its turn came is not counted. */
    public Map<String, Integer> played() {
        return Collections.unmodifiableMap(played);
    }

    /** The names of all acts. */
    public List<String> acts() {
        return acts.stream().map(Act::name).toList();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, FundClock.ZONE);
    }

    /** Plays acts until one of them was done or refused. @return its name and what came of it */
    public String step() {
        for (int tries = 0; tries < 200; tries++) {
            now = now.plusSeconds(60);
            if (random.nextInt(3) == 0) {
                now = now.plusSeconds(86_400L * random.nextInt(6));
            }
            Act act = draw();
            try {
                if (act.play.get()) {
                    return told(act.name + " done");
                }
            } catch (Refusal refused) {
                return told(act.name + " refused");
            }
        }
        throw new IllegalStateException("nothing can be done any more");
    }

    private String told(String outcome) {
        played.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private Act draw() {
        int at = random.nextInt(acts.stream().mapToInt(Act::weight).sum());
        for (Act act : acts) {
            at -= act.weight;
            if (at < 0) {
                return act;
            }
        }
        throw new IllegalStateException();
    }

    // --- Who gives ---------------------------------------------------------------------------------------------------

    private boolean registerContributor() {
        if (as(fund.manager(), () -> contributorReads.list(id, null, null)).size() >= 14) {
            return false;
        }
        ContributorClass contributorClass = one(ContributorClass.values());
        String siren = contributorClass == ContributorClass.CITIZEN ? null : InventedSiren.of(10_000_000 + ++names);
        done(
                fund.manager(),
                () -> contributors.register(
                        id,
                        new ContributorProfile(
                                contributorClass, name("Contributeur"), siren, null, name("rue"), "fr", null)));
        return true;
    }

    private boolean registerProject() {
        if (projects().size() >= 6) {
            return false;
        }
        done(
                fund.manager(),
                () -> projects.register(new RegisterProject(
                        id,
                        name("Projet"),
                        name("Résumé"),
                        name("Structure"),
                        null,
                        one(COMMUNES),
                        one(Sector.FOOD, Sector.WOOD, Sector.REUSE),
                        null,
                        null,
                        null,
                        List.of())));
        return true;
    }

    private boolean adopt() {
        int publicQuota = random.nextInt(101) * 100;
        int patronQuota = random.nextInt(10_000 - publicQuota + 1);
        List<ContributorClass> order = new ArrayList<>(List.of(ContributorClass.values()));
        Collections.shuffle(order, random);
        boolean isOrdered = random.nextBoolean();
        done(
                fund.manager(),
                () -> agreements.adopt(new AdoptSharingAgreement(
                        id,
                        today(),
                        publicQuota,
                        patronQuota,
                        10_000 - publicQuota - patronQuota,
                        random.nextInt(4) == 0 ? OnShortage.HOLD : OnShortage.SPILL,
                        isOrdered ? LossOrder.ORDERED : LossOrder.PARI_PASSU,
                        isOrdered ? order : List.of())));
        return true;
    }

    private boolean commit() {
        List<ContributorLine> known = as(fund.manager(), () -> contributorReads.list(id, null, null));
        if (known.isEmpty() || commitments().size() >= 20) {
            return false;
        }
        ContributorLine contributor = one(known);
        Nature nature = contributor.contributorClass() == ContributorClass.PUBLIC && random.nextInt(5) > 0
                ? Nature.PUBLIC_GRANT
                : one(Nature.values());
        Money amount =
                contributor.contributorClass() == ContributorClass.CITIZEN ? amount(1_000_00) : amount(30_000_00);
        CommitmentTerms terms = terms();
        LocalDate on = past();
        money(
                fund.manager(),
                key -> commitments.record(
                        new RecordCommitment(id, key, contributor.number(), nature, amount, on, terms)));
        return true;
    }

    private boolean changeTerms() {
        CommitmentLine line = anyCommitment(any -> true);
        if (line == null) {
            return false;
        }
        long version = as(fund.manager(), () -> commitmentReads.byNumber(id, line.number()))
                .version();
        CommitmentTerms terms = terms();
        done(fund.manager(), () -> {
            commitments.give(
                    id, CommandKey.fresh(), line.number(), terms, random.nextInt(6) == 0 ? version - 1 : version);
            return null;
        });
        return true;
    }

    private CommitmentTerms terms() {
        LocalDate from = today().minusDays(random.nextInt(60));
        LocalDate until = random.nextInt(3) == 0 ? from.plusDays(random.nextInt(400)) : null;
        Money ceiling = random.nextInt(5) == 0 ? amount(8_000_00) : null;
        Integer part = ceiling == null && random.nextInt(5) == 0 ? 1 + random.nextInt(10_000) : null;
        List<Earmark> earmarks = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            earmarks.add(new Earmark(
                    EarmarkKind.COST_CATEGORY, one(CostCategory.values()).name()));
        }
        if (random.nextInt(8) == 0) {
            earmarks.add(new Earmark(
                    EarmarkKind.SECTOR,
                    one(Sector.FOOD, Sector.WOOD, Sector.REUSE).name()));
        }
        if (random.nextInt(8) == 0) {
            earmarks.add(
                    random.nextBoolean()
                            ? new Earmark(EarmarkKind.COMMUNE, one(COMMUNES))
                            : new Earmark(EarmarkKind.EPCI, one(EPCI)));
        }
        if (random.nextInt(12) == 0 && !projects().isEmpty()) {
            earmarks.add(new Earmark(EarmarkKind.PROJECT, one(projects()).number()));
        }
        return new CommitmentTerms(from, until, ceiling, part, earmarks);
    }

    private boolean reduce() {
        CommitmentLine line = anyCommitment(any -> any.amount().isPositive());
        if (line == null) {
            return false;
        }
        Money rest = random.nextInt(4) == 0
                ? Money.ZERO
                : Money.ofCents(random.nextLong(line.amount().cents() + 1));
        LocalDate on = past();
        String reason = name("Raison");
        money(
                fund.manager(),
                key -> commitments.reduce(new ReduceCommitment(id, key, line.number(), rest, on, reason)));
        return true;
    }

    // --- Money in ----------------------------------------------------------------------------------------------------

    private boolean call() {
        List<CommitmentLine> some = commitments().stream()
                .filter(line -> line.uncalled().isPositive())
                .filter(line -> line.nature() != Nature.PUBLIC_GRANT || random.nextInt(20) == 0)
                .filter(line -> random.nextInt(3) > 0)
                .toList();
        if (some.isEmpty()) {
            return false;
        }
        List<IssueCalls.Line> lines = some.stream()
                .map(line -> new IssueCalls.Line(line.number(), part(line.uncalled())))
                .toList();
        LocalDate on = past();
        LocalDate due = on.plusDays(random.nextInt(40));
        money(fund.manager(), key -> calls.issue(new IssueCalls(id, key, on, due, lines)));
        return true;
    }

    private boolean notifyGrant() {
        CommitmentLine line = anyCommitment(
                any -> any.nature() == Nature.PUBLIC_GRANT && any.uncalled().isPositive());
        if (line == null) {
            return false;
        }
        LocalDate on = past();
        List<NotifyGrant.DueLine> dues = new ArrayList<>();
        Money left = part(line.uncalled());
        for (int i = random.nextInt(3); i > 0 && left.cents() > 1; i--) {
            Money due = Money.ofCents(1 + random.nextLong(left.cents() - 1));
            dues.add(new NotifyGrant.DueLine(on.plusDays(random.nextInt(200)), due));
            left = left.minus(due);
        }
        dues.add(new NotifyGrant.DueLine(on.plusDays(random.nextInt(200)), left));
        money(fund.manager(), key -> calls.takeNote(new NotifyGrant(id, key, line.number(), on, dues)));
        return true;
    }

    private boolean cancelCall() {
        CallView call = anyCall(any -> true);
        if (call == null) {
            return false;
        }
        LocalDate on = past();
        String reason = name("Raison");
        money(fund.manager(), key -> calls.cancel(new CancelCall(id, key, call.number(), on, reason)));
        return true;
    }

    private boolean receiveForCall() {
        CallView call = anyCall(any -> any.left().isPositive() || random.nextInt(30) == 0);
        if (call == null) {
            return false;
        }
        Money amount = random.nextInt(3) > 0 && call.left().isPositive()
                ? call.left()
                : amount(call.amount().cents() + 50_00);
        receive(amount, ReceiptOrigin.ofCall(call.number()));
        return true;
    }

    private boolean receiveGift() {
        List<ContributorLine> known = as(fund.manager(), () -> contributorReads.list(id, null, null));
        if (known.isEmpty()) {
            return false;
        }
        receive(amount(500_00), ReceiptOrigin.giftOf(one(known).number()));
        return true;
    }

    private boolean receiveUnknown() {
        receive(amount(3_000_00), ReceiptOrigin.unknown());
        return true;
    }

    private void receive(Money amount, ReceiptOrigin origin) {
        LocalDate on = past();
        String payer = name("Payeur");
        money(fund.accountant(), key -> receipts.record(new RecordReceipt(id, key, on, amount, payer, null, origin)));
    }

    private boolean identify() {
        List<ReceiptView> unknown = as(
                fund.accountant(),
                () -> commitmentReads.receipts(id, random.nextInt(10) == 0 ? null : ReceiptOrigin.Kind.UNKNOWN));
        List<ContributorLine> known = as(fund.manager(), () -> contributorReads.list(id, null, null));
        CallView call = anyCall(any -> any.left().isPositive());
        if (unknown.isEmpty() || known.isEmpty()) {
            return false;
        }
        ReceiptOrigin origin = call == null || random.nextInt(3) == 0
                ? ReceiptOrigin.giftOf(one(known).number())
                : ReceiptOrigin.ofCall(call.number());
        ReceiptView receipt = one(unknown);
        LocalDate on = past();
        money(fund.accountant(), key -> receipts.identify(new IdentifyReceipt(id, key, receipt.number(), on, origin)));
        return true;
    }

    private boolean giveInKind() {
        List<ContributorLine> known = as(fund.manager(), () -> contributorReads.list(id, null, null));
        if (known.isEmpty()) {
            return false;
        }
        boolean isHours = random.nextBoolean();
        RecordInKind sample = inKind(one(known).number(), isHours, CommandKey.fresh());
        money(
                fund.manager(),
                key -> inKind.record(new RecordInKind(
                        id,
                        key,
                        sample.contributor(),
                        sample.kind(),
                        sample.description(),
                        sample.hoursHundredths(),
                        sample.rate(),
                        sample.statedValue(),
                        sample.basis(),
                        sample.receivedOn(),
                        null)));
        return true;
    }

    private RecordInKind inKind(String contributor, boolean isHours, CommandKey key) {
        return new RecordInKind(
                id,
                key,
                contributor,
                one(InKindKind.values()),
                name("Don"),
                isHours ? 1L + random.nextInt(5_000) : null,
                isHours ? amount(60_00) : null,
                isHours ? null : amount(2_000_00),
                name("Base"),
                past(),
                null);
    }

    /** Mostly one that carries more than it has paid and has let a deadline pass; now and then any. */
    private boolean declareDefault() {
        List<String> overdue = as(fund.manager(), () -> commitmentReads.calls(id, CallFilter.of(null))).stream()
                .filter(call -> call.daysLateOn(today()) > 0)
                .map(CallView::commitment)
                .toList();
        CommitmentLine line = anyCommitment(any -> random.nextInt(40) == 0
                || overdue.contains(any.number())
                        && any.state() != CommitmentState.IN_DEFAULT
                        && any.held().isGreaterThan(any.paidIn()));
        if (line == null) {
            return false;
        }
        String reason = name("Impayé");
        money(fund.manager(), key -> defaults.declare(new DeclareDefault(id, key, line.number(), reason)));
        return true;
    }

    private boolean liftDefault() {
        CommitmentLine line =
                anyCommitment(any -> any.state() == CommitmentState.IN_DEFAULT || random.nextInt(50) == 0);
        if (line == null) {
            return false;
        }
        String reason = name("Payé");
        money(fund.manager(), key -> defaults.lift(new LiftDefault(id, key, line.number(), reason)));
        return true;
    }

    private boolean coverGap() {
        List<AwardDetail> open =
                awards(any -> any.status() == AwardStatus.DECIDED || any.status() == AwardStatus.IN_FORCE).stream()
                        .map(view -> detail(view.number()))
                        .filter(award -> award.gap().isPositive() || random.nextInt(60) == 0)
                        .toList();
        if (open.isEmpty()) {
            return false;
        }
        AwardDetail award = one(open);
        if (award.gap().isPositive() && random.nextInt(3) > 0) {
            promiseMore(award.gap());
        }
        money(
                fund.manager(),
                key -> gaps.cover(new CoverGap(id, key, award.award().number(), award.version())));
        return true;
    }

    /** Of each class one who gives already promises more than that, so that somebody has room. */
    private void promiseMore(Money gap) {
        List<ContributorLine> known = as(fund.manager(), () -> contributorReads.list(id, null, null));
        for (ContributorClass contributorClass : ContributorClass.values()) {
            known.stream()
                    .filter(one -> one.contributorClass() == contributorClass)
                    .findFirst()
                    .ifPresent(giver -> money(
                            fund.manager(),
                            key -> commitments.record(new RecordCommitment(
                                    id,
                                    key,
                                    giver.number(),
                                    Nature.GIFT,
                                    gap.plus(Money.ofEuros(1_000)),
                                    today(),
                                    new CommitmentTerms(today(), null, null, null, List.of())))));
        }
    }

    private boolean decideRestitution() {
        CommitmentLine line = anyCommitment(any -> any.nature() != Nature.GIFT
                        && any.state() == CommitmentState.OVER
                        && any.paidIn().isGreaterThan(any.held())
                || random.nextInt(40) == 0);
        if (line == null) {
            return false;
        }
        Restitutable restitutable = as(fund.manager(), () -> restitutions.restitutable(id, line.number()));
        Money amount = restitutable.most().isPositive() ? part(restitutable.most()) : Money.ofCents(1);
        String reason = name("Fin");
        money(
                fund.manager(),
                key -> restitutions.decide(new DecideRestitution(id, key, line.number(), amount, reason)));
        return true;
    }

    private boolean payRestitution() {
        RestitutionView restitution = anyRestitution();
        if (restitution == null) {
            return false;
        }
        LocalDate on = past();
        money(fund.accountant(), key -> restitutions.pay(new PayRestitution(id, key, restitution.number(), on, "VIR")));
        return true;
    }

    private boolean cancelRestitution() {
        RestitutionView restitution = anyRestitution();
        if (restitution == null) {
            return false;
        }
        String reason = name("Erreur");
        money(fund.manager(), key -> {
            restitutions.cancel(id, key, restitution.number(), reason);
            return null;
        });
        return true;
    }

    /** Mostly one that waits. */
    private RestitutionView anyRestitution() {
        List<RestitutionView> some = commitments().stream()
                .filter(line -> line.nature() != Nature.GIFT && line.paidIn().isPositive())
                .flatMap(line -> as(fund.manager(), () -> commitmentReads.restitutions(id, line.number())).stream())
                .filter(one -> one.status() == RestitutionStatus.DECIDED || random.nextInt(20) == 0)
                .toList();
        return some.isEmpty() ? null : one(some);
    }

    // --- Awards ------------------------------------------------------------------------------------------------------

    private boolean award() {
        List<ProjectView> known = projects();
        if (known.isEmpty() || awards(any -> true).size() >= 20) {
            return false;
        }
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            if (random.nextInt(3) > 0) {
                amounts.put(category, amount(1_500_00));
            }
        }
        long project = one(known).id().value();
        AwardKind kind = random.nextInt(3) == 0 ? AwardKind.RECOVERABLE_ADVANCE : AwardKind.GRANT;
        LocalDate on = past();
        String conditions = name("Condition");
        money(
                fund.manager(),
                key -> granting.grant(
                        new GrantAward(id, key, project, kind, amounts, on, null, conditions, ExperimentTerms.UNSAID)));
        return true;
    }

    private boolean schedule() {
        AwardDetail award = anyAward(any -> any.status() == AwardStatus.DECIDED);
        if (award == null || !award.instalments().isEmpty() && random.nextInt(4) > 0) {
            return false;
        }
        List<Map<CostCategory, Money>> cut = new ArrayList<>();
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            cut.add(new EnumMap<>(CostCategory.class));
        }
        award.lines().forEach(line -> {
            Money left = line.awarded();
            for (int i = 0; i < parts; i++) {
                Money part = i == parts - 1 ? left : Money.ofCents(random.nextLong(left.cents() + 1));
                cut.get(i).put(line.category(), part);
                left = left.minus(part);
            }
        });
        List<PlanInstalment> plan = new ArrayList<>();
        for (Map<CostCategory, Money> amounts : cut) {
            List<PlanInstalment.PlanCondition> conditions = random.nextInt(3) == 0
                    ? List.of(new PlanInstalment.PlanCondition(name("Bilan"), name("Preuve")))
                    : List.of();
            if (Money.sum(amounts.values()).isPositive() || random.nextInt(10) == 0) {
                plan.add(new PlanInstalment(amounts, null, 10 * plan.size(), conditions));
            }
        }
        done(fund.manager(), () -> {
            scheduling.schedule(
                    new SetSchedule(id, CommandKey.fresh(), award.award().number(), award.version(), plan));
            return null;
        });
        return true;
    }

    private boolean sign() {
        AwardDetail award = anyAward(any -> any.status() == AwardStatus.DECIDED);
        if (award == null || award.instalments().isEmpty() && random.nextInt(8) > 0) {
            return false;
        }
        String number = award.award().number();
        if (award.agreementPaper() == null) {
            LocalDate start = award.award().decidedOn();
            ExperimentTerms experiment = new ExperimentTerms(
                    name("Objet"),
                    start,
                    start.plusDays(300),
                    List.of(name("Hypothèse")),
                    List.of(name("Signe")),
                    null,
                    null);
            done(fund.manager(), () -> {
                drafting.reword(new AgreementTerms(
                        id,
                        CommandKey.fresh(),
                        number,
                        award.version(),
                        experiment,
                        List.of(name("Obligation")),
                        name("Signataire"),
                        name("Signataire"),
                        List.of(name("rue")),
                        "Structure d'essai",
                        "FR7630006000011234567890189",
                        null));
                return null;
            });
            done(
                    fund.manager(),
                    () -> drafting.makePaper(id, number, detail(number).version()));
        }
        AwardDetail papered = detail(number);
        LocalDate on = past();
        money(fund.manager(), key -> {
            signing.sign(new SignAgreement(id, key, number, papered.version(), on, null, null, null));
            return null;
        });
        return true;
    }

    private boolean giveEvidence() {
        AwardDetail award = anyAward(any -> true);
        InstalmentView.ConditionView condition = award == null ? null : conditionOf(award, ConditionStatus.OPEN);
        if (condition == null) {
            return false;
        }
        String file = name("bilan").replaceAll("[^A-Za-z0-9]", "") + ".pdf";
        String note = name("Note");
        money(
                fund.manager(),
                key -> evidence.give(
                        id, key, award.award().number(), condition.id(), file, "application/pdf", EVIDENCE, note));
        return true;
    }

    private boolean verify() {
        AwardDetail award = anyAward(any -> true);
        InstalmentView.ConditionView condition = award == null
                ? null
                : conditionOf(award, random.nextInt(8) == 0 ? ConditionStatus.OPEN : ConditionStatus.EVIDENCE_GIVEN);
        if (condition == null) {
            return false;
        }
        if (random.nextInt(5) == 0) {
            done(fund.manager(), () -> {
                verifying.sendBack(id, award.award().number(), award.version(), condition.id(), name("Raison"));
                return null;
            });
        } else {
            money(
                    fund.manager(),
                    key -> verifying.met(id, key, award.award().number(), award.version(), condition.id(), "vu"));
        }
        return true;
    }

    private InstalmentView.ConditionView conditionOf(AwardDetail award, ConditionStatus status) {
        return award.instalments().stream()
                .flatMap(instalment -> instalment.conditions().stream())
                .filter(condition -> condition.status() == status)
                .findFirst()
                .orElse(null);
    }

    private boolean cancelInstalment() {
        AwardDetail award = anyAward(any -> any.status() == AwardStatus.IN_FORCE);
        if (award == null) {
            return false;
        }
        InstalmentView instalment = one(award.instalments());
        if (instalment.status() == InstalmentStatus.CANCELLED) {
            return false;
        }
        LocalDate on = past();
        String reason = name("Raison");
        money(fund.manager(), key -> {
            ending.cancel(new CancelInstalments(
                    id, key, award.award().number(), award.version(), List.of(instalment.id()), on, reason));
            return null;
        });
        return true;
    }

    private boolean end() {
        AwardDetail award =
                anyAward(any -> any.status() == AwardStatus.IN_FORCE || any.status() == AwardStatus.DECIDED);
        boolean isYoung = award != null
                && (award.award().status() == AwardStatus.DECIDED
                        || award.award().drawn().isZero())
                && random.nextInt(4) > 0;
        if (award == null || isYoung) {
            return false;
        }
        boolean writesOff = random.nextInt(3) > 0;
        String reason = name("Raison");
        money(fund.manager(), key -> {
            ending.end(new EndAward(id, key, award.award().number(), award.version(), today(), reason, writesOff));
            return null;
        });
        return true;
    }

    private boolean amend() {
        AwardDetail award = anyAward(any -> any.status() == AwardStatus.IN_FORCE || random.nextInt(40) == 0);
        if (award == null) {
            return false;
        }
        Map<CostCategory, Money> wanted = new EnumMap<>(CostCategory.class);
        award.lines().forEach(line -> wanted.put(line.category(), line.awarded().minus(line.cancelled())));
        for (CostCategory category : CostCategory.values()) {
            Money now = wanted.getOrDefault(category, Money.ZERO);
            switch (random.nextInt(4)) {
                case 0 -> wanted.put(category, Money.ofCents(random.nextLong(now.cents() + 1)));
                case 1 -> wanted.put(category, now.plus(amount(400_00)));
                default -> {}
            }
        }
        LocalDate due = random.nextInt(12) == 0 ? null : today().plusDays(random.nextInt(30));
        String condition = random.nextInt(3) == 0 ? name("Bilan") : null;
        String reason = name("Raison");
        money(
                fund.manager(),
                key -> amending.amend(new AmendAward(
                        id, key, award.award().number(), award.version(), wanted, due, condition, null, reason)));
        return true;
    }

    private boolean claim() {
        AwardDetail award = anyAward(any -> any.kind() == AwardKind.GRANT
                && any.status() == AwardStatus.IN_FORCE
                && any.drawn().isPositive());
        if (award == null) {
            return false;
        }
        Map<CostCategory, Money> amounts = ofDrawn(award);
        LocalDate on = past();
        String reason = name("Raison");
        money(
                fund.manager(),
                key -> returning.claim(new ClaimUnspent(
                        id, key, award.award().number(), award.version(), amounts, on, on.plusDays(30), reason)));
        return true;
    }

    private boolean receiveClaim() {
        AwardDetail.ReturnView claim = anyClaim();
        if (claim == null) {
            return false;
        }
        LocalDate on = past();
        money(fund.accountant(), key -> {
            returning.receive(id, key, claim.number(), on, "VIR");
            return null;
        });
        return true;
    }

    private boolean withdrawClaim() {
        AwardDetail.ReturnView claim = anyClaim();
        if (claim == null) {
            return false;
        }
        money(fund.manager(), key -> {
            returning.withdrawClaim(id, key, claim.number(), "erreur");
            return null;
        });
        return true;
    }

    private AwardDetail.ReturnView anyClaim() {
        List<AwardDetail.ReturnView> open =
                awards(any -> any.kind() == AwardKind.GRANT && any.drawn().isPositive()).stream()
                        .flatMap(view -> detail(view.number()).returns().stream())
                        .filter(one -> one.status() == ReturnStatus.CLAIMED)
                        .toList();
        return open.isEmpty() ? null : one(open);
    }

    private boolean repay() {
        AwardDetail award = anyAward(any -> any.kind() == AwardKind.RECOVERABLE_ADVANCE
                && any.status() == AwardStatus.IN_FORCE
                && any.cost().isPositive());
        if (award == null) {
            return false;
        }
        Map<CostCategory, Money> amounts = ofDrawn(award);
        LocalDate on = past();
        money(
                fund.accountant(),
                key -> returning.repay(
                        new RepayAdvance(id, key, award.award().number(), award.version(), amounts, on, "VIR")));
        return true;
    }

    /** A part of what was drawn and has not come back; now and then more. */
    private Map<CostCategory, Money> ofDrawn(AwardDetail award) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        award.lines().stream()
                .filter(line -> line.netDrawn().isPositive())
                .forEach(line -> amounts.put(line.category(), part(line.netDrawn())));
        return amounts;
    }

    // --- Money out ---------------------------------------------------------------------------------------------------

    private boolean order() {
        List<PayableView> payable = as(fund.accountant(), () -> payments.payable(id));
        if (payable.isEmpty()) {
            return false;
        }
        PayableView one = one(payable);
        String who = random.nextInt(12) == 0 ? fund.approver() : fund.accountant();
        money(who, key -> preparing.prepare(id, key, one.award(), one.instalment()));
        return true;
    }

    private boolean approve() {
        OrderView order = anyOrder(OrderStatus.PREPARED);
        if (order == null) {
            return false;
        }
        long version = random.nextInt(10) == 0 ? order.version() + 1 : order.version();
        money(fund.approver(), key -> {
            approving.approve(id, key, order.number(), version);
            return null;
        });
        return true;
    }

    private boolean refuseOrder() {
        OrderView order = anyOrder(OrderStatus.PREPARED);
        if (order == null) {
            return false;
        }
        money(fund.approver(), key -> {
            approving.refuse(id, key, order.number(), order.version(), "à revoir");
            return null;
        });
        return true;
    }

    private boolean withdrawOrder() {
        OrderView order = anyOrder(one(OrderStatus.PREPARED, OrderStatus.APPROVED, OrderStatus.ISSUED));
        if (order == null) {
            return false;
        }
        money(fund.accountant(), key -> {
            preparing.withdraw(id, key, order.number(), "à revoir");
            return null;
        });
        return true;
    }

    private boolean issue() {
        List<OrderView> approved = orders(OrderStatus.APPROVED);
        if (approved.isEmpty()) {
            return false;
        }
        List<String> some = approved.stream()
                .filter(order -> random.nextInt(4) > 0)
                .map(OrderView::number)
                .toList();
        money(fund.accountant(), key -> files.issue(id, key, some, files.nextExecutionDay()));
        return true;
    }

    private boolean book() {
        OrderView order = anyOrder(OrderStatus.ISSUED);
        if (order == null) {
            return false;
        }
        LocalDate on = past();
        money(fund.accountant(), key -> booking.book(id, key, order.number(), on, "RELEVE"));
        return true;
    }

    private boolean reject() {
        OrderView order = anyOrder(OrderStatus.ISSUED);
        if (order == null) {
            return false;
        }
        money(fund.accountant(), key -> {
            booking.reject(id, key, order.number(), "compte clos");
            return null;
        });
        return true;
    }

    private boolean bounce() {
        OrderView order = anyOrder(OrderStatus.BOOKED);
        if (order == null) {
            return false;
        }
        LocalDate on = past();
        money(fund.accountant(), key -> booking.bounce(id, key, order.number(), on, "compte clos"));
        return true;
    }

    // --- How acts are done -------------------------------------------------------------------------------------------

    private <T> T as(String userName, Supplier<T> act) {
        return clock.travelling(now, () -> system.callAs(userName, act));
    }

    /** A command; a refused one leaves nothing behind. */
    private <T> T done(String userName, Supplier<T> command) {
        Trace before = trace();
        try {
            return as(userName, command);
        } catch (Refusal refused) {
            require(before.equals(trace()), "left something behind though it was refused: " + refused);
            throw refused;
        }
    }

    /** A money command; now and then sent again, and its key misused. */
    private void money(String userName, Function<CommandKey, Object> command) {
        CommandKey key = new CommandKey(new UUID(random.nextLong(), random.nextLong()));
        Object answer = done(userName, () -> command.apply(key));
        if (random.nextInt(6) == 0) {
            Trace before = trace();
            Object again = as(userName, () -> command.apply(key));
            require(Objects.equals(answer, again), "the same command answered " + answer + ", then " + again);
            require(before.equals(trace()), "a command sent again did something");
            refuseMisuse(key);
        }
    }

    private void refuseMisuse(CommandKey key) {
        RecordInKind other = inKind("C-0001", false, key);
        try {
            done(fund.manager(), () -> inKind.record(other));
        } catch (LedgerRefused refused) {
            require(refused.messageKey().endsWith("KEY_USED_FOR_OTHER_CONTENT"), refused.getMessage());
            return;
        }
        throw new AssertionError("a key served a second command");
    }

    private Trace trace() {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT h.position, h.hash,"
                        + " (SELECT COALESCE(SUM(last_given), 0) FROM fund_number_series WHERE fund_id = h.fund_id),"
                        + " (SELECT COUNT(*) FROM access_audit WHERE fund_id = h.fund_id AND NOT is_refusal)"
                        + " FROM ledger_head h WHERE h.fund_id = ?")) {
            select.setLong(1, id.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Trace(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    // --- What chance chooses from ------------------------------------------------------------------------------------

    private List<CommitmentLine> commitments() {
        return as(fund.manager(), () -> commitmentReads.list(id, CommitmentFilter.ALL));
    }

    private CommitmentLine anyCommitment(Predicate<CommitmentLine> isWanted) {
        List<CommitmentLine> some = commitments().stream().filter(isWanted).toList();
        return some.isEmpty() ? null : one(some);
    }

    private CallView anyCall(Predicate<CallView> isWanted) {
        List<CallView> some = as(fund.manager(), () -> commitmentReads.calls(id, CallFilter.of(null))).stream()
                .filter(isWanted)
                .toList();
        return some.isEmpty() ? null : one(some);
    }

    private List<ProjectView> projects() {
        return as(fund.manager(), () -> projectReads.list(id, ProjectFilter.ALL));
    }

    private List<AwardView> awards(Predicate<AwardView> isWanted) {
        return as(fund.manager(), () -> awardReads.list(id, AwardFilter.ALL)).stream()
                .filter(isWanted)
                .toList();
    }

    private AwardDetail anyAward(Predicate<AwardView> isWanted) {
        List<AwardView> some = awards(isWanted);
        return some.isEmpty() ? null : detail(one(some).number());
    }

    private AwardDetail detail(String number) {
        return as(fund.manager(), () -> awardReads.byNumber(id, number));
    }

    private List<OrderView> orders(OrderStatus status) {
        return as(fund.accountant(), () -> payments.orders(id, OrderFilter.with(status)));
    }

    private OrderView anyOrder(OrderStatus status) {
        List<OrderView> some = orders(status);
        return some.isEmpty() ? null : one(some);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Above zero, at most so many cents; small ones and round ones are as likely as any. */
    private Money amount(long most) {
        return switch (random.nextInt(4)) {
            case 0 -> Money.ofCents(1 + random.nextLong(Math.min(most, 300)));
            case 1 -> Money.ofCents(Math.max(100, most / 100 / (1 + random.nextInt(10)) * 100));
            default -> Money.ofCents(1 + random.nextLong(most));
        };
    }

    /** Of a whole, mostly a part or all of it; now and then a cent too much. */
    private Money part(Money whole) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> whole;
            case 4 -> whole.plus(Money.ofCents(1));
            default -> Money.ofCents(1 + random.nextLong(whole.cents()));
        };
    }

    /** Today or some days before, rarely a day too far. */
    private LocalDate past() {
        return switch (random.nextInt(20)) {
            case 0 -> today().plusDays(1);
            case 1, 2 -> today().minusDays(random.nextInt(10));
            default -> today();
        };
    }

    private String name(String what) {
        names++;
        return what + ' ' + names + ' ' + words;
    }
}
