package coop.impulsion.committee.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.CommitteeStaffing;
import coop.impulsion.committee.MemberView;
import coop.impulsion.committee.SeatKind;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** One seat: whom its member speaks for, whether they preside, and when they leave. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    /** The user's name, by which the trail knows the seat. */
    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private MemberView member;
    private Long seenVersion;
    private String capacity;
    private SeatKind seat;
    private LocalDate leftOn;

    @PostConstruct
    void read() {
        member = staffing.members(fund.id()).stream()
                .filter(one -> one.userName().equals(number))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number)));
        capacity = member.capacity();
        seat = member.seat();
        leftOn = clock.today();
    }

    public String change() {
        staffing.change(fund.id(), member.id(), seenVersion, capacity, seat);
        notices.done("committee.member.changed", member.name());
        return "/committee/members.xhtml?faces-redirect=true";
    }

    public String leave() {
        staffing.leave(fund.id(), member.id(), seenVersion, leftOn);
        notices.done("committee.member.left", member.name());
        return "/committee/members.xhtml?faces-redirect=true";
    }

    public MemberView getMember() {
        return member;
    }

    public SeatKind[] getSeats() {
        return SeatKind.values();
    }

    /** Of the seat as it is now; what a form was drawn from comes back with it. */
    public long getVersion() {
        return member.version();
    }

    public void setVersion(long version) {
        seenVersion = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public SeatKind getSeat() {
        return seat;
    }

    public void setSeat(SeatKind seat) {
        this.seat = seat;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }
}
