package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.basis.FundId;

/**
 * Whose parts are read: those of one award, or of all awards of one carrier, with the same queries.
 *
 * @param sql what follows the column of an award's id in a condition
 * @param parameters for {@code ?1, ?2, …} in it
 */
record AwardScope(String sql, Object... parameters) {

    static AwardScope one(AwardId award) {
        return new AwardScope("= ?1", award.value());
    }

    static AwardScope ofCarrier(FundId fund, long userId) {
        return new AwardScope(
                "IN (SELECT own.id FROM award own JOIN project mine ON mine.id = own.project_id"
                        + " WHERE own.fund_id = ?1 AND mine.carrier_id = ?2)",
                fund.value(),
                userId);
    }
}
