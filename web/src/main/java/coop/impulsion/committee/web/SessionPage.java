package coop.impulsion.committee.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.ItemStatus;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.SeatView;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionRunning;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.SlateLine;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One session: who takes part, its ranked agenda against what can be funded, and the next step of its life. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private SessionReads reads;

    @Inject
    private SessionPlanning planning;

    @Inject
    private SessionRunning running;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private SessionFile file;
    private List<SlateLine> slate;

    public String call() {
        planning.call(fund.id(), getFile().session().id());
        notices.done("committee.session.called", number);
        return again();
    }

    public String open() {
        running.open(fund.id(), getFile().session().id());
        notices.done("committee.session.opened", number);
        return again();
    }

    public String close() {
        running.close(fund.id(), getFile().session().id());
        notices.done("committee.session.closed", number);
        return "/committee/minutes.xhtml?faces-redirect=true&number=" + number;
    }

    private String again() {
        return "/committee/session.xhtml?faces-redirect=true&number=" + number;
    }

    public SessionFile getFile() {
        if (file == null) {
            file = reads.byNumber(fund.id(), number);
        }
        return file;
    }

    public List<SlateLine> getSlate() {
        if (slate == null) {
            slate = reads.slate(fund.id(), number);
        }
        return slate;
    }

    public boolean is(String status) {
        return getFile().session().status() == SessionStatus.valueOf(status);
    }

    /** Whether the session may still be prepared: nothing has begun. */
    public boolean isPlannable() {
        return is("PLANNED") || is("CALLED");
    }

    public boolean isAllDecided() {
        return getFile().items().stream().allMatch(item -> item.status() == ItemStatus.DECIDED);
    }

    public long getThere() {
        return getFile().seats().stream()
                .filter(seat -> seat.presence().isThere())
                .count();
    }

    public long getRepresented() {
        return getFile().seats().stream().filter(seat -> seat.holder() != null).count();
    }

    public Money getProposed() {
        return Money.sum(getFile().items().stream().map(ItemView::total).toList());
    }

    /** What is granted or could be, in the order of the agenda. */
    public Money getFundable() {
        return getSlate().isEmpty()
                ? Money.ZERO
                : getSlate().get(getSlate().size() - 1).cumulated();
    }

    public LocalDate getHeldOn() {
        return LocalDate.ofInstant(getFile().session().startsAt(), FundClock.ZONE);
    }

    /** Whether the video link may be followed from the page: another word than an address is only shown. */
    public boolean isLinked() {
        return getFile().session().link().startsWith("https://");
    }

    public String decimal(BigDecimal number) {
        return CommitteeWords.decimal(number);
    }

    public String toneOfSeat(SeatView seat) {
        return switch (seat.presence()) {
            case PRESENT, REMOTE -> "good";
            case REPRESENTED -> "ochre";
            case EXPECTED -> "waiting";
            case EXCUSED, ABSENT -> "neutral";
        };
    }

    public String toneOfItem(ItemView item) {
        return CommitteeWords.tone(item);
    }

    public boolean isFinished() {
        return getFile().session().releasedAt() != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
