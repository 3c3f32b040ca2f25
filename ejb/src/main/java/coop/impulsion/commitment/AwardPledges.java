package coop.impulsion.commitment;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which commitments stand behind a decision. */
public interface AwardPledges {

    /**
     * The commitments eligible for an award to each of these projects decided on that date: signed by then, in their
     * validity, not in default (one that is counts, for what it has paid in, while some of that is free), their earmarks
     * allowing the project's commune, intercommunal body and sector, the project itself and at least one cost category.
     * Full ones are among them. A contributor class without quota is for the engine to leave out. By the project's id,
     * ordered by id; three queries whatever the number of either.
     *
     * @param projectIds one at least
     * @throws IllegalArgumentException if the fund has no such project
     */
    Map<Long, List<AwardPledge>> forDecisions(FundId fund, LocalDate decidedOn, Set<Long> projectIds);

    /** The commitments eligible for an award to that one project. */
    default List<AwardPledge> forDecision(FundId fund, LocalDate decidedOn, long projectId) {
        return forDecisions(fund, decidedOn, Set.of(projectId)).get(projectId);
    }

    /**
     * The commitments eligible on that date for some project or other: as {@link #forDecision}, but whatever their
     * earmarks say of territory, sector and project. Two queries.
     */
    List<AwardPledge> validOn(FundId fund, LocalDate day);
}
