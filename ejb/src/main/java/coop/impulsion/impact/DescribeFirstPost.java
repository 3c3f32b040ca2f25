package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Asks to keep what the first post of a project is and the months really worked (at most two decimals). */
public record DescribeFirstPost(
        FundId fund,
        String project,
        String title,
        Contract contract,
        BigDecimal fullTimeEquivalent,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal monthsWorked) {}
