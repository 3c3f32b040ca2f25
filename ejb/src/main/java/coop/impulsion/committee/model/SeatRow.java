package coop.impulsion.committee.model;

import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A member's seat in one session, and how it is taken. */
@Entity
@Table(name = "committee_seat")
public class SeatRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_seat_seq")
    @SequenceGenerator(name = "committee_seat_seq", sequenceName = "committee_seat_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private CommitteeSession session;

    @Column(name = "member_id")
    private long memberId;

    private int place;

    @Column(name = "is_chair")
    private boolean isChair;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "holder_id")
    private Long holderId;

    @Version
    private long version;

    protected SeatRow() {}

    SeatRow(CommitteeSession session, MemberId member, boolean isChair, int place) {
        this.session = session;
        this.memberId = member.value();
        this.isChair = isChair;
        this.place = place;
        this.presence = Presence.EXPECTED;
    }

    void take(Presence noted, Long holder) {
        presence = noted;
        holderId = noted == Presence.REPRESENTED ? holder : null;
    }

    long member() {
        return memberId;
    }

    int place() {
        return place;
    }

    Presence presence() {
        return presence;
    }

    Room.Seat seat() {
        return new Room.Seat(memberId, isChair, presence, holderId);
    }
}
