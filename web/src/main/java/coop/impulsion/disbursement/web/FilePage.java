package coop.impulsion.disbursement.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileView;
import coop.impulsion.disbursement.OrderFilter;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One file that went to the bank, frozen: its orders, and the form that books them once the bank has paid. */
@Named
@RequestScoped
public class FilePage {

    @Inject
    private DisbursementReads reads;

    @Inject
    private PaymentBooking booking;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private FileView view;
    private List<OrderView> orders;
    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate bookedOn;
    private String bankReference;

    public String book() {
        int booked = booking.bookFile(fund.id(), commandKey, number, bookedOn, bankReference);
        notices.done("disbursement.file.booked", booked);
        return "/disbursement/file.xhtml?number=" + number + "&faces-redirect=true";
    }

    public FileView getView() {
        if (view == null) {
            view = reads.file(fund.id(), number);
        }
        return view;
    }

    public List<OrderView> getOrders() {
        if (orders == null) {
            orders = reads.orders(fund.id(), new OrderFilter(null, null, number));
        }
        return orders;
    }

    public String getNumber() {
        return number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    /** The day that was asked for, until the bank's own is typed; not in the future. */
    public LocalDate getBookedOn() {
        if (bookedOn == null) {
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
}
