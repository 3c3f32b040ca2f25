package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Asks for what a committee decided: this much for that project, from that day.
 *
 * <p>Example: 18,000.00 for the first post, 5,000.00 for equipment and 2,000.00 for engineering of project 42, decided on
 * 12 March 2026 by session S-2026-02, on condition that the lease is signed.
 *
 * @param fund the fund that pays
 * @param key the decision's own mark: the same key gives the same award once
 * @param projectId id of the project's row
 * @param kind grant or recoverable advance
 * @param amounts by cost category; lines of 0.00 are dropped, at least one is above
 * @param decidedOn day of the decision: chooses the version of the sharing agreement and what commitments are in force
 * @param decisionRef number of the session that decided, at most 40 characters, or null
 * @param conditions the committee's conditions in its own words, at most 4,000 characters, or null
 * @param experiment what is tested; {@link ExperimentTerms#UNSAID} if nothing is known yet
 */
public record GrantAward(
        FundId fund,
        CommandKey key,
        long projectId,
        AwardKind kind,
        Map<CostCategory, Money> amounts,
        LocalDate decidedOn,
        String decisionRef,
        String conditions,
        ExperimentTerms experiment) {

    public GrantAward {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(experiment, "experiment");
        amounts = CategoryAmounts.typed(amounts);
    }
}
