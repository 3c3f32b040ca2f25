package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.ItemChange;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.ItemStatus;
import coop.impulsion.committee.Minutes.Outcome;
import coop.impulsion.committee.ProposeAward;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.VoteVerdict;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
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
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * An application on a session's agenda: a proposal of amounts and conditions, its ballot, the decision. What was voted
 * is what is decided: the proposal does not change between the two.
 *
 * <p>Example: item 2 of S-2026-0002, 18,000.00 and 5,000.00 of the 25,000.00 asked, adopted by 5 to 1, granted on
 * condition that the lease is signed.
 */
@Entity
@Table(name = "committee_item")
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_item_seq")
    @SequenceGenerator(name = "committee_item_seq", sequenceName = "committee_item_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "application_id")
    private long applicationId;

    private int place;

    @Enumerated(EnumType.STRING)
    private ItemStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "award_kind")
    private AwardKind awardKind;

    @Column(name = "first_post_cents")
    private Money firstPost;

    @Column(name = "equipment_cents")
    private Money equipment;

    @Column(name = "engineering_cents")
    private Money engineering;

    private String conditions;

    @Column(name = "is_secret")
    private boolean isSecret;

    @Column(name = "quorum_required")
    private Integer quorumRequired;

    @Column(name = "quorum_present")
    private Integer quorumPresent;

    @Column(name = "in_favour")
    private Integer inFavour;

    private Integer against;
    private Integer abstained;

    @Column(name = "is_by_casting_vote")
    private Boolean isByCastingVote;

    @Enumerated(EnumType.STRING)
    private VoteVerdict verdict;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reasons;

    @Column(name = "award_number")
    private String awardNumber;

    @Column(name = "public_cents")
    private Money publicShare;

    @Column(name = "patron_cents")
    private Money patronShare;

    @Column(name = "citizen_cents")
    private Money citizenShare;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decide_key")
    private String decideKey;

    private String letter;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_change")
    private ItemChange lastChange;

    @Version
    private long version;

    protected Item() {}

    /** On the agenda, with what was requested as its proposal. */
    public static Item added(
            CommitteeSession session,
            ApplicationId application,
            int place,
            Map<CostCategory, Money> requested,
            String userName,
            Instant now) {
        Item item = new Item();
        item.fundId = session.fund().value();
        item.sessionId = session.id().value();
        item.applicationId = application.value();
        item.place = place;
        item.status = ItemStatus.PENDING;
        item.awardKind = AwardKind.GRANT;
        item.replaceAmounts(requested);
        item.changed(ItemChange.ADDED, userName, now);
        return item;
    }

    public void moveTo(int newPlace, String userName, Instant now) {
        if (place != newPlace) {
            place = newPlace;
            changed(ItemChange.MOVED, userName, now);
        }
    }

    /**
     * What the ballot will ask.
     *
     * @throws CommitteeRefused {@code ABOVE_REQUEST}, {@code NOTHING_PROPOSED}, {@code ITEM_OUT_OF_ORDER} once voted on
     */
    public void propose(ProposeAward command, Map<CostCategory, Money> requested, String userName, Instant now) {
        require(ItemStatus.PENDING);
        for (CostCategory category : CostCategory.values()) {
            Money proposed = command.amounts().getOrDefault(category, Money.ZERO);
            Money asked = requested.getOrDefault(category, Money.ZERO);
            if (proposed.isNegative() || proposed.isGreaterThan(asked)) {
                throw new CommitteeRefused(Reason.ABOVE_REQUEST, category.name(), proposed, asked);
            }
        }
        if (!Money.sum(command.amounts().values()).isPositive() || command.kind() == null) {
            throw new CommitteeRefused(Reason.NOTHING_PROPOSED, CostCategory.FIRST_POST.name());
        }
        awardKind = command.kind();
        conditions = Texts.optional(command.conditions(), "conditions", 4000);
        replaceAmounts(command.amounts());
        changed(ItemChange.PROPOSED, userName, now);
    }

    /** @param asSecret whether nobody is told who voted how */
    public void openBallot(boolean asSecret, String userName, Instant now) {
        require(ItemStatus.PENDING);
        status = ItemStatus.VOTING;
        isSecret = asSecret;
        changed(ItemChange.BALLOT_OPENED, userName, now);
    }

    public void requireVoting() {
        require(ItemStatus.VOTING);
    }

    void closeBallot(Room room, Count count, String userName, Instant now) {
        require(ItemStatus.VOTING);
        status = ItemStatus.VOTED;
        note(room);
        inFavour = count.inFavour();
        against = count.against();
        abstained = count.abstained();
        isByCastingVote = count.isByCastingVote();
        verdict = count.verdict();
        changed(ItemChange.BALLOT_CLOSED, userName, now);
    }

    /** Voices may change again: what was counted is dropped. */
    public void reopenBallot(String userName, Instant now) {
        require(ItemStatus.VOTED);
        status = ItemStatus.VOTING;
        inFavour = null;
        against = null;
        abstained = null;
        isByCastingVote = null;
        verdict = null;
        changed(ItemChange.BALLOT_REOPENED, userName, now);
    }

    /**
     * The decision. Adopted: granted, with the conditions that were voted. Rejected: refused or deferred. Without a
     * quorum or a ballot: deferred.
     *
     * @throws CommitteeRefused {@code AGAINST_THE_VOTE}, {@code REASONS_MISSING}, {@code ITEM_OUT_OF_ORDER}
     */
    void decide(DecideItem command, Room room, String userName, Instant now) {
        boolean isVoted = status == ItemStatus.VOTED;
        boolean isPutOff = status == ItemStatus.PENDING && command.outcome() == Outcome.DEFER;
        if (!isVoted && !isPutOff) {
            throw outOfOrder();
        }
        if (isVoted && !follows(command.outcome())) {
            throw new CommitteeRefused(Reason.AGAINST_THE_VOTE, "outcome", verdict);
        }
        reasons = Texts.required(command.reasons(), "reasons", Reason.REASONS_MISSING, 4000);
        if (!isVoted) {
            note(room);
        }
        outcome = command.outcome();
        status = ItemStatus.DECIDED;
        decidedBy = userName;
        decidedAt = now;
        decideKey = command.key().toString();
        changed(ItemChange.DECIDED, userName, now);
    }

    private boolean follows(Outcome asked) {
        return switch (verdict) {
            case ADOPTED -> asked == (conditions == null ? Outcome.GRANT : Outcome.GRANT_WITH_CONDITIONS);
            case REJECTED -> asked == Outcome.REFUSE || asked == Outcome.DEFER;
            case NO_QUORUM -> asked == Outcome.DEFER;
        };
    }

    /** Whether that very command decided it; the same key with another content did not. */
    public boolean isDecidedBy(DecideItem command) {
        return status == ItemStatus.DECIDED
                && command.key().toString().equals(decideKey)
                && command.outcome() == outcome
                && reasons.equals(
                        command.reasons() == null ? null : command.reasons().strip());
    }

    /** What the award's decision made of it. */
    public void awarded(String number, Map<ContributorClass, Money> shares) {
        awardNumber = number;
        publicShare = shares.getOrDefault(ContributorClass.PUBLIC, Money.ZERO);
        patronShare = shares.getOrDefault(ContributorClass.PATRON, Money.ZERO);
        citizenShare = shares.getOrDefault(ContributorClass.CITIZEN, Money.ZERO);
    }

    /**
     * What the carrier will read, until the decisions are released.
     *
     * @param field where a letter that is missing or too long is said
     */
    public void write(String newLetter, String field, String userName, Instant now) {
        require(ItemStatus.DECIDED);
        letter = Texts.required(newLetter, field, Reason.LETTER_MISSING, 8000);
        changed(ItemChange.LETTER_WRITTEN, userName, now);
    }

    private void note(Room room) {
        quorumRequired = room.quorumRequired();
        quorumPresent = room.voices().size();
    }

    private void replaceAmounts(Map<CostCategory, Money> amounts) {
        firstPost = amounts.getOrDefault(CostCategory.FIRST_POST, Money.ZERO);
        equipment = amounts.getOrDefault(CostCategory.EQUIPMENT, Money.ZERO);
        engineering = amounts.getOrDefault(CostCategory.ENGINEERING, Money.ZERO);
    }

    private void require(ItemStatus wanted) {
        if (status != wanted) {
            throw outOfOrder();
        }
    }

    private CommitteeRefused outOfOrder() {
        return new CommitteeRefused(Reason.ITEM_OUT_OF_ORDER, null, status);
    }

    private void changed(ItemChange change, String userName, Instant now) {
        lastChange = change;
        changedBy = userName;
        changedAt = now;
    }

    /** What is proposed, or was decided, by category; without lines of 0.00. */
    public Map<CostCategory, Money> amounts() {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        put(amounts, CostCategory.FIRST_POST, firstPost);
        put(amounts, CostCategory.EQUIPMENT, equipment);
        put(amounts, CostCategory.ENGINEERING, engineering);
        return amounts;
    }

    private static void put(Map<CostCategory, Money> amounts, CostCategory category, Money amount) {
        if (amount.isPositive()) {
            amounts.put(category, amount);
        }
    }

    public boolean isGranted() {
        return outcome == Outcome.GRANT || outcome == Outcome.GRANT_WITH_CONDITIONS;
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public SessionId session() {
        return new SessionId(sessionId);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public int place() {
        return place;
    }

    public ItemStatus status() {
        return status;
    }

    public AwardKind awardKind() {
        return awardKind;
    }

    public String conditions() {
        return conditions;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Null unless granted. */
    public String awardNumber() {
        return awardNumber;
    }

    public VoteVerdict verdict() {
        return verdict;
    }

    public String letter() {
        return letter;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public ItemChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
