package coop.impulsion.award;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/**
 * Answers what an award would do to each contributor, by the very rules of {@link AwardGranting}, and keeps nothing.
 * What it shows may be overtaken by another award: only granting locks.
 */
public interface AwardPreview {

    /**
     * Runs a whole slate in its order: each award that can be funded takes its shares before the next is tried; one
     * that can't takes nothing and the next goes on without it.
     *
     * @param on day of the decision
     * @return one effect for each proposed award, in the same order
     */
    List<AwardEffect> preview(FundId fund, LocalDate on, List<ProposedAward> slate);

    /** The slate of one. */
    default AwardEffect preview(FundId fund, LocalDate on, ProposedAward award) {
        return preview(fund, on, List.of(award)).get(0);
    }
}
