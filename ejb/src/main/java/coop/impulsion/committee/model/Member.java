package coop.impulsion.committee.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.NameMember;
import coop.impulsion.committee.SeatKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A person with a seat in a fund's committee, from a day on until they leave; they may come back. */
@Entity
@Table(name = "committee_member")
public class Member {

    private static final int LONGEST_CAPACITY = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_member_seq")
    @SequenceGenerator(name = "committee_member_seq", sequenceName = "committee_member_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "user_id")
    private long userId;

    private String capacity;

    @Enumerated(EnumType.STRING)
    private SeatKind seat;

    @Column(name = "since_on")
    private LocalDate sinceOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    private long version;

    protected Member() {}

    public static Member named(NameMember command, long userId) {
        Member member = new Member();
        member.fundId = command.fund().value();
        member.userId = userId;
        member.sit(command);
        return member;
    }

    /** A former member takes a seat again. */
    public void comeBack(NameMember command) {
        if (leftOn == null) {
            throw new CommitteeRefused(Reason.ALREADY_MEMBER, "userName");
        }
        sit(command);
    }

    /** Another capacity or kind of seat. */
    public void change(String newCapacity, SeatKind newSeat) {
        requireSitting();
        capacity = Texts.optional(newCapacity, "capacity", LONGEST_CAPACITY);
        seat = newSeat;
    }

    public void leave(LocalDate lastDay) {
        requireSitting();
        if (lastDay == null || lastDay.isBefore(sinceOn)) {
            throw new CommitteeRefused(Reason.DATE_MISSING, "leftOn");
        }
        leftOn = lastDay;
    }

    private void sit(NameMember command) {
        if (command.sinceOn() == null) {
            throw new CommitteeRefused(Reason.DATE_MISSING, "sinceOn");
        }
        if (command.seat() == null) {
            throw new CommitteeRefused(Reason.TEXT_MISSING, "seat");
        }
        capacity = Texts.optional(command.capacity(), "capacity", LONGEST_CAPACITY);
        seat = command.seat();
        sinceOn = command.sinceOn();
        leftOn = null;
    }

    private void requireSitting() {
        if (leftOn != null) {
            throw new CommitteeRefused(Reason.NO_LONGER_MEMBER, null);
        }
    }

    public MemberId id() {
        return new MemberId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public boolean isSitting() {
        return leftOn == null;
    }

    public SeatKind seat() {
        return seat;
    }

    public long version() {
        return version;
    }
}
