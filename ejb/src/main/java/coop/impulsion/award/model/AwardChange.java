package coop.impulsion.award.model;

import coop.impulsion.award.ChangeKind;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What changed who carries an award, as it is kept for good.
 *
 * @param inDefault the commitment that no longer carries, or null
 * @param decisionRef who decided an amendment, or null
 * @param reason in words, or null
 * @param awarded by how much the award itself changed, by category, below zero for less
 * @param released shares given back
 * @param reserved shares taken on
 * @param gap what nobody carries after it, by category
 * @param sharing the engine's answer, or null if it was not asked
 */
public record AwardChange(
        Award award,
        String number,
        ChangeKind kind,
        LocalDate on,
        CommitmentId inDefault,
        String decisionRef,
        String reason,
        Map<CostCategory, Money> awarded,
        List<SharePart> released,
        List<SharePart> reserved,
        Map<CostCategory, Money> gap,
        AwardSharing sharing,
        String by,
        Instant at) {

    public AwardChange {
        released = List.copyOf(released);
        reserved = List.copyOf(reserved);
    }
}
