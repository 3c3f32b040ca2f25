package coop.impulsion.committee.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MajorityRule;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.PlanSession;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.SessionChange;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.TakeRoll;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A meeting of the committee: planned with an agenda, called, opened under the rules of that moment, closed once every
 * item is decided, and locked by the chair's signature under its minutes.
 *
 * <p>Example: S-2026-0002 of 12 March 2026 at Lons-le-Saunier, seven of nine members, four items.
 */
@Entity
@Table(name = "committee_session")
public class CommitteeSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_session_seq")
    @SequenceGenerator(name = "committee_session_seq", sequenceName = "committee_session_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;
    private String link;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Enumerated(EnumType.STRING)
    private MajorityRule majority;

    @Column(name = "quorum_bp")
    private int quorumBasisPoints;

    @Column(name = "proxies_per_holder")
    private int proxiesPerHolder;

    @Column(name = "has_casting_vote")
    private boolean hasCastingVote;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "quorum_required")
    private Integer quorumRequired;

    @Column(name = "quorum_present")
    private Integer quorumPresent;

    private String secretary;
    private String remarks;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "check_code")
    private String checkCode;

    @Column(name = "minutes_id")
    private Long minutesId;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_change")
    private SessionChange lastChange;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    private List<SeatRow> seats = new ArrayList<>();

    @Version
    private long version;

    protected CommitteeSession() {}

    /** @param number for example "S-2026-0002" */
    public static CommitteeSession planned(
            PlanSession command, String number, CommitteeRules rules, String userName, Instant now) {
        CommitteeSession session = new CommitteeSession();
        session.fundId = command.fund().value();
        session.number = number;
        session.status = SessionStatus.PLANNED;
        session.keep(rules);
        session.describe(command);
        session.changed(SessionChange.PLANNED, userName, now);
        return session;
    }

    /** Another date, place or link, until it is opened. */
    public void change(PlanSession command, String userName, Instant now) {
        requirePlannable();
        describe(command);
        changed(SessionChange.CHANGED, userName, now);
    }

    private void describe(PlanSession command) {
        if (command.startsAt() == null) {
            throw new CommitteeRefused(Reason.DATE_MISSING, "startsAt");
        }
        String newPlace = Texts.optional(command.place(), "place", 200);
        String newLink = Texts.optional(command.link(), "link", 400);
        if (newPlace == null && newLink == null) {
            throw new CommitteeRefused(Reason.PLACE_MISSING, "place");
        }
        startsAt = command.startsAt();
        place = newPlace;
        link = newLink;
    }

    /** The members are called; each gets a seat. */
    public void call(Map<MemberId, Boolean> chairs, boolean hasItems, String userName, Instant now) {
        require(SessionStatus.PLANNED);
        if (!hasItems) {
            throw new CommitteeRefused(Reason.AGENDA_EMPTY, null);
        }
        status = SessionStatus.CALLED;
        calledAt = now;
        seat(chairs);
        changed(SessionChange.CALLED, userName, now);
    }

    /**
     * The session begins, under the rules in force now; members named since the call get a seat.
     *
     * @param chairs sitting members, true for chairs, in the order of the list
     */
    public void open(Map<MemberId, Boolean> chairs, CommitteeRules rules, String userName, Instant now) {
        require(SessionStatus.CALLED);
        keep(rules);
        seat(chairs);
        status = SessionStatus.OPEN;
        openedAt = now;
        quorumRequired = Room.whole(roll(), rules).quorumRequired();
        quorumPresent = 0;
        countVoices();
        changed(SessionChange.OPENED, userName, now);
    }

    /**
     * Notes how a member takes part, from the call on until the session is closed.
     *
     * @param holder who votes for them, for {@code REPRESENTED} only
     * @throws CommitteeRefused {@code NOT_IN_SESSION}, {@code SESSION_OUT_OF_ORDER}, and as {@link Room#requireHolder}
     */
    public void attend(MemberId member, Presence presence, MemberId holder, String userName, Instant now) {
        note(member, presence, holder, userName, now);
        countVoices();
    }

    private void note(MemberId member, Presence presence, MemberId holder, String userName, Instant now) {
        if (status != SessionStatus.CALLED && status != SessionStatus.OPEN) {
            throw outOfOrder();
        }
        SeatRow seat = seats.stream()
                .filter(row -> row.member() == member.value())
                .findFirst()
                .orElseThrow(() -> new CommitteeRefused(Reason.NOT_IN_SESSION, "presence"));
        if (presence == Presence.REPRESENTED) {
            if (holder == null) {
                throw new CommitteeRefused(Reason.HOLDER_NOT_THERE, "holder");
            }
            Room.whole(roll(), rules()).requireHolder(member.value(), holder.value());
        }
        seat.take(presence, holder == null ? null : holder.value());
        changed(SessionChange.ATTENDANCE_NOTED, userName, now);
    }

    /**
     * Notes the whole list: those who are there first, then those whom they represent.
     *
     * @throws CommitteeRefused as {@link #attend}, at the line's own field
     */
    public void takeRoll(List<TakeRoll.Line> lines, String userName, Instant now) {
        // A proxy that is about to be given to somebody else must not count against its old holder.
        for (TakeRoll.Line line : lines) {
            boolean isRepresented = line.presence() == Presence.REPRESENTED;
            note(line.member(), isRepresented ? Presence.EXPECTED : line.presence(), null, userName, now);
        }
        for (int at = 0; at < lines.size(); at++) {
            TakeRoll.Line line = lines.get(at);
            if (line.presence() == Presence.REPRESENTED) {
                represent(line, at, userName, now);
            }
        }
        countVoices();
    }

    /** Voices at the fullest moment of the session; null before its opening. */
    Integer quorumPresent() {
        return quorumPresent;
    }

    /** The minutes tell the fullest moment of the session: members who come after its opening count, too. */
    private void countVoices() {
        if (status == SessionStatus.OPEN) {
            quorumPresent =
                    Math.max(quorumPresent, Room.whole(roll(), rules()).voices().size());
        }
    }

    private void represent(TakeRoll.Line line, int at, String userName, Instant now) {
        try {
            note(line.member(), line.presence(), line.holder(), userName, now);
        } catch (CommitteeRefused refused) {
            throw new CommitteeRefused(
                    refused.reason(),
                    refused.field() == null ? null : "lines[" + at + "]." + refused.field(),
                    refused.arguments().toArray());
        }
    }

    /** Who counts for an item from which these members are recused. */
    Room room(Set<Long> recused) {
        return new Room(roll(), recused, rules());
    }

    public void remark(String newSecretary, String newRemarks, String userName, Instant now) {
        if (status == SessionStatus.SIGNED) {
            throw outOfOrder();
        }
        secretary = Texts.optional(newSecretary, "secretary", 200);
        remarks = Texts.optional(newRemarks, "remarks", 8000);
        changed(SessionChange.REMARKED, userName, now);
    }

    /** @throws CommitteeRefused {@code ITEMS_UNDECIDED} */
    public void close(boolean isAllDecided, String userName, Instant now) {
        require(SessionStatus.OPEN);
        if (!isAllDecided) {
            throw new CommitteeRefused(Reason.ITEMS_UNDECIDED, null);
        }
        status = SessionStatus.CLOSED;
        closedAt = now;
        changed(SessionChange.CLOSED, userName, now);
    }

    /** The chair signs; from then on nothing of the session changes. */
    public void sign(String userName, String hash, String code, long document, Instant now) {
        require(SessionStatus.CLOSED);
        status = SessionStatus.SIGNED;
        signedBy = userName;
        signedAt = now;
        contentHash = hash;
        checkCode = code;
        minutesId = document;
        changed(SessionChange.SIGNED, userName, now);
    }

    /** Its decisions are told to the carriers, once, after the minutes are signed. */
    public void release(String userName, Instant now) {
        requireUnreleased();
        releasedAt = now;
        changed(SessionChange.RELEASED, userName, now);
    }

    public void requireUnreleased() {
        if (status != SessionStatus.SIGNED) {
            throw new CommitteeRefused(Reason.NOT_SIGNED, null);
        }
        if (releasedAt != null) {
            throw new CommitteeRefused(Reason.ALREADY_RELEASED, null);
        }
    }

    /** Whether agenda and proposals may still be worked on by those who prepare it. */
    public void requirePlannable() {
        if (status != SessionStatus.PLANNED && status != SessionStatus.CALLED) {
            throw outOfOrder();
        }
    }

    public void requireOpen() {
        require(SessionStatus.OPEN);
    }

    private void require(SessionStatus wanted) {
        if (status != wanted) {
            throw outOfOrder();
        }
    }

    private CommitteeRefused outOfOrder() {
        return new CommitteeRefused(Reason.SESSION_OUT_OF_ORDER, null, status);
    }

    private void seat(Map<MemberId, Boolean> chairs) {
        chairs.forEach((member, isChair) -> {
            if (seats.stream().noneMatch(row -> row.member() == member.value())) {
                seats.add(new SeatRow(this, member, isChair, seats.size() + 1));
            }
        });
    }

    private List<Room.Seat> roll() {
        return seats.stream()
                .sorted(Comparator.comparingInt(SeatRow::place))
                .map(SeatRow::seat)
                .toList();
    }

    private void keep(CommitteeRules rules) {
        majority = rules.majority();
        quorumBasisPoints = rules.quorumBasisPoints();
        proxiesPerHolder = rules.proxiesPerHolder();
        hasCastingVote = rules.hasCastingVote();
    }

    private void changed(SessionChange change, String userName, Instant now) {
        lastChange = change;
        changedBy = userName;
        changedAt = now;
    }

    public CommitteeRules rules() {
        return new CommitteeRules(majority, quorumBasisPoints, proxiesPerHolder, hasCastingVote);
    }

    public SessionId id() {
        return new SessionId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String number() {
        return number;
    }

    public SessionStatus status() {
        return status;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public long version() {
        return version;
    }
}
