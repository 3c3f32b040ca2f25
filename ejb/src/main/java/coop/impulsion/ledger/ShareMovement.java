package coop.impulsion.ledger;

import coop.impulsion.money.Money;

/**
 * What an entry moves between an award and a commitment, in one cost category; kept and hashed with the entry.
 *
 * @param award number of the award
 * @param commitment number of the commitment
 * @param costCategory code of the award line
 * @param amount above zero; the kind says the direction
 */
public record ShareMovement(String award, String commitment, String costCategory, Kind kind, Money amount) {

    /** What happens to the share. */
    public enum Kind {
        /** An award takes it. */
        RESERVED,
        /** The award gives it back. */
        RELEASED,
        /** A booked payment uses it. */
        DRAWN,
        /** That payment came back from the bank. */
        UNDRAWN,
        /** The project gave it back. */
        RETURNED,
        /** An advance that will never be repaid. */
        LOST,
        /** Paid back to the contributor. */
        REFUNDED
    }

    public ShareMovement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a share movement is above zero: " + amount);
        }
    }
}
