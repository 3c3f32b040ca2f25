package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.Map;
import java.util.Optional;

/** All awards with their agreements and returns. */
public interface Awards {

    /** Adds it and writes it at once: shares refer to its row. */
    void add(Award award);

    void add(AwardAgreement agreement);

    void add(AwardReturn moneyBack);

    Optional<Award> find(FundId fund, String number);

    Optional<Award> find(FundId fund, AwardId id);

    AwardAgreement agreementOf(Award award);

    Optional<AwardReturn> findReturn(FundId fund, String number);

    /** What was awarded changes by that much, by category; no row of it ever goes. Writes all changes before it. */
    void amended(Award award, Map<CostCategory, Money> by);

    /** Writes what was changed so far: where the order of changes matters to the database. */
    void write();
}
