package coop.impulsion.disbursement.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.DrawView;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.disbursement.ThresholdView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One payment order: who prepared and who approved it, what it draws, and what may be done with it now. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    private DisbursementReads reads;

    @Inject
    private OrderApproving approving;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private PaymentBooking booking;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private OrderView view;
    private List<DrawView> draws;
    private List<ThresholdView> thresholds;
    private CommandKey commandKey = CommandKey.fresh();
    private long version = -1;
    private LocalDate bookedOn;
    private String bankReference;
    private LocalDate on;
    private String reason;

    public OrderView getView() {
        if (view == null) {
            view = reads.order(fund.id(), number);
        }
        return view;
    }

    public List<DrawView> getDraws() {
        if (draws == null) {
            draws = reads.draws(fund.id(), number);
        }
        return draws;
    }

    public Money amountOf(ContributorClass contributorClass) {
        return Money.sum(getDraws().stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .map(DrawView::amount)
                .toList());
    }

    public String approve() {
        approving.approve(fund.id(), commandKey, number, version);
        return done("disbursement.approved");
    }

    public String refuse() {
        approving.refuse(fund.id(), commandKey, number, version, reason);
        return done("disbursement.refusedOrder");
    }

    public String withdraw() {
        preparing.withdraw(fund.id(), commandKey, number, reason);
        return done("disbursement.withdrawn");
    }

    public String book() {
        String entry = booking.book(fund.id(), commandKey, number, bookedOn, bankReference);
        return done("disbursement.booked", entry);
    }

    public String reject() {
        booking.reject(fund.id(), commandKey, number, reason);
        return done("disbursement.rejected");
    }

    public String bounce() {
        String entry = booking.bounce(fund.id(), commandKey, number, on, reason);
        return done("disbursement.bounced", entry);
    }

    private String done(String key, Object... values) {
        notices.done(key, values);
        return "/disbursement/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public String getNext() {
        return texts.of(
                "disbursement.next." + getView().status(),
                getView().file(),
                getView().executionOn());
    }

    public List<ThresholdView> getThresholds() {
        if (thresholds == null) {
            thresholds = reads.thresholds(fund.id());
        }
        return thresholds;
    }

    /** The acting approver's own; none for others, and for an approver nobody has given one. */
    public Money getOwnThreshold() {
        long own = user.actor().userId();
        return getThresholds().stream()
                .filter(one -> one.userId() == own)
                .map(ThresholdView::most)
                .filter(most -> most != null)
                .findFirst()
                .orElse(null);
    }

    public boolean isOwn() {
        return user.actor().userName().equals(getView().preparedByUser());
    }

    public boolean isWaiting() {
        return getView().status() == OrderStatus.PREPARED;
    }

    public boolean isWithinThreshold() {
        return getOwnThreshold() != null && !getView().amount().isGreaterThan(getOwnThreshold());
    }

    /** Whether approval is offered to the one who looks at it. */
    public boolean isApprovable() {
        return isWaiting() && user.isOneOf("PAYMENT_APPROVER") && !isOwn() && isWithinThreshold();
    }

    /** Why an approver is not offered what they came for; the empty text where they are. */
    public String getObstacle() {
        if (!isWaiting() || !user.isOneOf("PAYMENT_APPROVER") || isApprovable()) {
            return "";
        }
        if (isOwn()) {
            return texts.get("disbursement.refused.SAME_PERSON");
        }
        return getOwnThreshold() == null
                ? texts.get("disbursement.refused.NO_THRESHOLD")
                : texts.with("disbursement.refused.ABOVE_THRESHOLD", List.of(getOwnThreshold()));
    }

    public boolean isWithdrawable() {
        return user.isOneOf("ACCOUNTANT")
                && (getView().status() == OrderStatus.PREPARED || getView().status() == OrderStatus.APPROVED);
    }

    public boolean isBookable() {
        return user.isOneOf("ACCOUNTANT") && getView().status() == OrderStatus.ISSUED;
    }

    public boolean isBounceable() {
        return user.isOneOf("ACCOUNTANT") && getView().status() == OrderStatus.BOOKED;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public long getVersion() {
        return version < 0 ? getView().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** The day that was asked for, until the bank's own is typed; not in the future. */
    public LocalDate getBookedOn() {
        if (bookedOn == null && getView().executionOn() != null) {
            LocalDate today = clock.today();
            return getView().executionOn().isAfter(today) ? today : getView().executionOn();
        }
        return bookedOn;
    }

    public void setBookedOn(LocalDate bookedOn) {
        this.bookedOn = bookedOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public LocalDate getOn() {
        return on == null ? clock.today() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
