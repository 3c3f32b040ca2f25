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
        RESERVED,
        RELEASED,
        DRAWN,
        RETURNED,
        LOST,
        REFUNDED
    }

    public ShareMovement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a share movement is above zero: " + amount);
        }
    }
}
