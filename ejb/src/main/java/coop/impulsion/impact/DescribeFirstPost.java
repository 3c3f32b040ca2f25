package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Asks to keep what the first post of a project is and the months really worked (at most two decimals).
 *
 * @param seenVersion of the post on the page that was filled in, null where none was described
 */
public record DescribeFirstPost(
        FundId fund,
        String project,
        String title,
        Contract contract,
        BigDecimal fullTimeEquivalent,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal monthsWorked,
        Long seenVersion) {}
