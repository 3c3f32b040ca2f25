package coop.impulsion.award.web;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AwardChangeView;
import coop.impulsion.award.AwardClassView;
import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.web.NextStep.Preparation;
import coop.impulsion.ledger.EntryView;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import coop.impulsion.web.TimelineEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One award: what was decided and where it stands, its schedule, who bears it, what came back, and its entries. */
@Named
@RequestScoped
public class AwardPage {

    private static final String STAFF = "MANAGER,MEMBER,CHAIR,ACCOUNTANT,PAYMENT_APPROVER,AUDITOR";

    @Inject
    private AwardReads reads;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private LedgerReads ledger;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private long version = -1;
    private AwardDetail detail;
    private Boolean isComplete;
    private List<AwardClassView> classes;
    private List<AwardChangeView> changes;
    private List<TimelineEvent> events;
    private List<EntryView> entries;

    public AwardDetail getDetail() {
        if (detail == null) {
            detail = reads.byNumber(fund.id(), number);
        }
        return detail;
    }

    /** Makes the paper to sign from what is agreed now. */
    public String makePaper() {
        drafting.makePaper(fund.id(), number, version);
        notices.done("award.paper.made");
        return "/award/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public String getNext() {
        return NextStep.of(getDetail(), isComplete(), texts);
    }

    /** The next step before the signature. */
    public Preparation getPreparation() {
        return NextStep.beforeSignature(getDetail(), isComplete());
    }

    public boolean isReached(String step) {
        return getPreparation().compareTo(Preparation.valueOf(step)) > 0;
    }

    public boolean isComplete() {
        if (isComplete == null) {
            isComplete =
                    !user.isOneOf(STAFF) || reads.agreement(fund.id(), number).isComplete();
        }
        return isComplete;
    }

    public List<AwardClassView> getClasses() {
        if (classes == null) {
            classes = reads.classes(fund.id(), number);
        }
        return classes;
    }

    /** What changed who carries it after the decision. */
    public List<AwardChangeView> getChanges() {
        if (changes == null) {
            changes = reads.changes(fund.id(), number);
        }
        return changes;
    }

    public Money amountOf(ContributorClass contributorClass) {
        return Money.sum(getClasses().stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .map(one -> isChanged() ? one.carried() : one.total())
                .toList());
    }

    /** What all classes carry: at the decision, or now if that has changed since. */
    public Money getCarried() {
        return Money.sum(getClasses().stream()
                .map(one -> isChanged() ? one.carried() : one.total())
                .toList());
    }

    /** Whether something changed who carries it since the decision. */
    public boolean isChanged() {
        return !getChanges().isEmpty();
    }

    public int getCommitments() {
        return getClasses().stream().mapToInt(AwardClassView::commitments).sum();
    }

    public List<TimelineEvent> getEvents() {
        if (events == null) {
            events = TrailWords.timeline(reads.events(fund.id(), number), texts);
        }
        return events;
    }

    /** For those who read the books; none for others. */
    public List<EntryView> getEntries() {
        if (entries == null) {
            entries = user.isOneOf("MANAGER,ACCOUNTANT,AUDITOR") ? ledger.entriesOf(fund.id(), number) : List.of();
        }
        return entries;
    }

    /** Whether the agreement and its signed copy would be handed out. */
    public boolean isPapersOpen() {
        return user.isOneOf("CARRIER,MANAGER,ACCOUNTANT,PAYMENT_APPROVER,AUDITOR,CHAIR");
    }

    /** Whether the page of the sharing agreement would open. */
    public boolean isRuleOpen() {
        return user.isOneOf("MANAGER,ADMINISTRATOR,ACCOUNTANT,AUDITOR,MEMBER,CHAIR");
    }

    public boolean isStaff() {
        return user.isOneOf(STAFF);
    }

    public boolean isDecided() {
        return getDetail().award().status() == AwardStatus.DECIDED;
    }

    public boolean isInForce() {
        return getDetail().award().status() == AwardStatus.IN_FORCE;
    }

    public boolean isGrant() {
        return getDetail().award().kind() == AwardKind.GRANT;
    }

    /** Whether unspent money may be claimed, or an advance repaid. */
    public boolean isReturnable() {
        return isInForce() && getDetail().award().cost().isPositive();
    }

    public boolean isCancellable() {
        return isInForce() && getDetail().instalments().stream().anyMatch(InstalmentView::isCancellable);
    }

    /** Whether the award may end: no payment under way, no claimed money awaited. */
    public boolean isEndable() {
        return isInForce()
                && !getDetail().isClaimOpen()
                && getDetail().instalments().stream()
                        .noneMatch(instalment -> instalment.status() == InstalmentStatus.ORDERED);
    }

    /** The first condition whose evidence waits to be verified; none where nothing does. */
    public InstalmentView.ConditionView getToVerify() {
        return firstCondition(ConditionStatus.EVIDENCE_GIVEN);
    }

    /** The first condition that waits for its carrier. */
    public InstalmentView.ConditionView getToShow() {
        return firstCondition(ConditionStatus.OPEN);
    }

    private InstalmentView.ConditionView firstCondition(ConditionStatus status) {
        return getDetail().instalments().stream()
                .filter(instalment -> instalment.status() == InstalmentStatus.PLANNED)
                .flatMap(instalment -> instalment.conditions().stream())
                .filter(condition -> condition.status() == status)
                .findFirst()
                .orElse(null);
    }

    /** The first instalment that waits for its order. */
    public InstalmentView getToPay() {
        return getDetail().instalments().stream()
                .filter(instalment -> instalment.status() == InstalmentStatus.PAYABLE)
                .filter(instalment -> !getDetail().waiting().contains(instalment.reference()))
                .findFirst()
                .orElse(null);
    }

    public long getVersion() {
        return version < 0 ? getDetail().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
