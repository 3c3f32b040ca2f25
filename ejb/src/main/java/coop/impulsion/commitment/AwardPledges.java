package coop.impulsion.commitment;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/** Which commitments stand behind a decision. */
public interface AwardPledges {

    /**
     * The commitments eligible for an award to that project decided on that date: signed by then, in their validity, not
     * in default (one that is counts, for what it has paid in, while some of that is free), their earmarks allowing the project's commune, intercommunal body and sector, the project itself and
     * at least one cost category. Full ones are among them. A contributor class without quota is for the engine to
     * leave out. Ordered by id; three queries whatever their number.
     *
     * @throws IllegalArgumentException if the fund has no such project
     */
    List<AwardPledge> forDecision(FundId fund, LocalDate decidedOn, long projectId);

    /**
     * The commitments eligible on that date for some project or other: as {@link #forDecision}, but whatever their
     * earmarks say of territory, sector and project. Two queries.
     */
    List<AwardPledge> validOn(FundId fund, LocalDate day);
}
