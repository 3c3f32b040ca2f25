package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.util.Map;

/**
 * What awards and payments do to commitments: each act is one conditional {@code UPDATE} that moves nothing rather than
 * break {@code 0 <= drawn − returned <= held <= amount}. Called inside the award's or the payment's own transaction,
 * after the fund's head is locked ({@code Commands.once}); the entry that belongs to it is posted by the caller with the
 * same share movements.
 *
 * <p>Every method takes the amounts by commitment (all above 0.00), works through them in order of id, and refuses all
 * of them if it refuses one.
 */
public interface CommitmentHolding {

    /**
     * An award reserves shares.
     *
     * @throws CommitmentRefused {@code OVERDRAWN} if more than the available amount is asked of one
     */
    void hold(Map<CommitmentId, Money> shares);

    /**
     * An award gives shares back: cancelled, lapsed or ended below its shares, or money it returned.
     *
     * @throws CommitmentRefused {@code NOT_HELD} if less than that is held, or what remains would not cover net draws
     */
    void release(Map<CommitmentId, Money> shares);

    /**
     * A payment order takes its draws: needs money paid in, or for public commitments notified money up to the fund's
     * prefinancing.
     *
     * @throws CommitmentRefused {@code NOT_PAID_IN} if the money is not there, {@code BEYOND_PREFINANCING} if only
     *     prefinancing could bring it and there is not enough of it
     */
    void order(Map<CommitmentId, Money> draws);

    /** A payment order is withdrawn or rejected: its draws are free again. */
    void withdrawOrder(Map<CommitmentId, Money> draws);

    /** The bank has booked the order: its draws, until now ordered, are drawn. */
    void drawn(Map<CommitmentId, Money> draws);

    /** A booked payment came back from the bank: its draws are undone. */
    void undrawn(Map<CommitmentId, Money> draws);

    /**
     * A project gave money back, or repaid an advance. What is returned stays held until the caller releases it.
     *
     * @throws CommitmentRefused {@code NOT_DRAWN} if more comes back than was drawn
     */
    void returned(Map<CommitmentId, Money> amounts);
}
