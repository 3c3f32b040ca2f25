package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.risksharing.Apportionment;
import coop.impulsion.risksharing.Funded;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps, for good, what the engine was asked and what it answered, so that "why this amount?" has the same exact answer
 * for ever. Rows are added and never changed.
 */
public interface AwardReasons {

    /** Why each commitment bears its share of a new award. */
    void keep(AwardId award, AwardSharing sharing, Funded funded);

    /**
     * How an amount fell upon the shares of one line.
     *
     * @param piece number of the order or return, or reference of the cancelled instalment
     * @param classOrder the classes in the order in which they were served, or null if all were in proportion
     * @param holdings the lines that bore it, in the order of the apportionment's parts
     */
    void keep(
            AwardId award,
            ApportionmentKind kind,
            String piece,
            LocalDate on,
            CostCategory category,
            String classOrder,
            Apportionment apportionment,
            List<ShareLine> holdings);

    /** The parts of an act as they were kept, those above 0.00. */
    List<SharePart> partsOf(AwardId award, ApportionmentKind kind, String piece);
}
