package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.math.BigDecimal;

/**
 * Asks to keep where a project starts and what it aims at; both have at most two decimals.
 *
 * @param seenVersion of the target on the page that was filled in, null where none was set
 */
public record SetTarget(
        FundId fund, String project, String indicator, BigDecimal baseline, BigDecimal target, Long seenVersion) {}
