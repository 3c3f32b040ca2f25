package coop.impulsion.commitment.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.ReduceCommitment;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A contributor's signed promise of money. Signed for an amount; called, or for a public grant notified, in one or more
 * parts; paid in; held by awards, drawn by their instalments, sometimes returned. What is neither held nor called may be
 * reduced, down to nothing: withdrawn.
 *
 * <p>The running figures (held, called, paid in, ordered, drawn, returned, refunded) are moved by conditional updates
 * under the fund's lock, never through this object, which reads them.
 */
@Entity
@Table(name = "commitment")
public class Commitment {

    private static final int WHOLE = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq")
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "contributor_id")
    private long contributorId;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Column(name = "signed_cents")
    private Money signed;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "ceiling_cents")
    private Money ceiling;

    @Column(name = "ceiling_bp")
    private Integer ceilingBasisPoints;

    @Column(name = "is_in_default")
    private boolean inDefault;

    @Column(name = "held_cents", updatable = false)
    private Money held = Money.ZERO;

    @Column(name = "called_cents", updatable = false)
    private Money called = Money.ZERO;

    @Column(name = "paid_in_cents", updatable = false)
    private Money paidIn = Money.ZERO;

    @Column(name = "refunded_cents", updatable = false)
    private Money refunded = Money.ZERO;

    @Column(name = "ordered_cents", updatable = false)
    private Money ordered = Money.ZERO;

    @Column(name = "drawn_cents", updatable = false)
    private Money drawn = Money.ZERO;

    @Column(name = "returned_cents", updatable = false)
    private Money returned = Money.ZERO;

    @ElementCollection
    @CollectionTable(name = "commitment_earmark", joinColumns = @JoinColumn(name = "commitment_id"))
    private List<EarmarkRow> earmarks = new ArrayList<>();

    @Version
    private long version;

    protected Commitment() {}

    /**
     * @param number for example {@code E-2026-0001}
     * @throws CommitmentRefused if a part is missing, out of range or does not fit the contributor's class; the earmarks'
     *     values are the caller's to check
     */
    public static Commitment signed(
            RecordCommitment command, String number, long contributorId, ContributorClass signer, LocalDate today) {
        Commitment commitment = new Commitment();
        commitment.fundId = command.fund().value();
        commitment.number = number;
        commitment.contributorId = contributorId;
        if (command.nature() == null) {
            throw new CommitmentRefused(Reason.NATURE_MISSING, "nature");
        }
        if (command.nature() == Nature.PUBLIC_GRANT && signer != ContributorClass.PUBLIC) {
            throw new CommitmentRefused(Reason.NATURE_NOT_FOR_CLASS, "nature");
        }
        commitment.nature = command.nature();
        commitment.signed = FilledIn.amount(command.amount(), "amount");
        commitment.amount = commitment.signed;
        commitment.signedOn = FilledIn.day(command.signedOn(), today, "signedOn");
        commitment.give(command.terms());
        return commitment;
    }

    /** Replaces the conditions; awards decided under the old ones keep their shares. */
    public void give(CommitmentTerms terms) {
        if (terms.validFrom() == null) {
            throw new CommitmentRefused(Reason.DATE_MISSING, "validFrom");
        }
        if (terms.validUntil() != null && terms.validUntil().isBefore(terms.validFrom())) {
            throw new CommitmentRefused(Reason.VALIDITY_REVERSED, "validUntil", terms.validFrom());
        }
        if (terms.ceilingAmount() != null && terms.ceilingBasisPoints() != null) {
            throw new CommitmentRefused(Reason.CEILING_TWICE, "ceilingAmount");
        }
        if (terms.ceilingAmount() != null && !terms.ceilingAmount().isPositive()) {
            throw new CommitmentRefused(Reason.CEILING_OUT_OF_RANGE, "ceilingAmount");
        }
        Integer part = terms.ceilingBasisPoints();
        if (part != null && (part < 1 || part > WHOLE)) {
            throw new CommitmentRefused(Reason.CEILING_OUT_OF_RANGE, "ceilingBasisPoints");
        }
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        ceiling = terms.ceilingAmount();
        ceilingBasisPoints = part;
        earmarks.clear();
        terms.earmarks().stream().distinct().map(EarmarkRow::new).forEach(earmarks::add);
    }

    /**
     * Promises less. Called with the fund's head locked, so that the figures read here are the last ones.
     *
     * @return by how much less
     * @throws CommitmentRefused if that is not less, or awards hold or calls ask for more than would remain
     */
    public Money reduce(ReduceCommitment command, LocalDate today) {
        FilledIn.day(command.reducedOn(), today, "reducedOn");
        FilledIn.notBefore(signedOn, command.reducedOn(), "reducedOn");
        FilledIn.text(command.reason(), 1000, "reason", Reason.REASON_MISSING);
        Money remains = command.newAmount();
        if (remains == null || remains.isNegative() || !amount.isGreaterThan(remains)) {
            throw new CommitmentRefused(Reason.NOT_A_REDUCTION, "newAmount", amount);
        }
        if (held.isGreaterThan(remains)) {
            throw new CommitmentRefused(Reason.BELOW_HELD, "newAmount", held, free());
        }
        if (called.isGreaterThan(remains)) {
            throw new CommitmentRefused(Reason.BELOW_CALLED, "newAmount", called, free());
        }
        Money less = amount.minus(remains);
        amount = remains;
        return less;
    }

    /** By how much it can be reduced: what awards do not hold and calls do not ask for. */
    private Money free() {
        return amount.minus(held.max(called));
    }

    /** Whether it stands off balance sheet until it is called; a public grant appears when it is notified. */
    public boolean isPromisedOffBalance() {
        return nature != Nature.PUBLIC_GRANT;
    }

    /** What may still be called or notified. */
    public Money uncalled() {
        return amount.minus(called);
    }

    public CommitmentId id() {
        return new CommitmentId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String number() {
        return number;
    }

    public long contributorId() {
        return contributorId;
    }

    public Nature nature() {
        return nature;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public long version() {
        return version;
    }
}
