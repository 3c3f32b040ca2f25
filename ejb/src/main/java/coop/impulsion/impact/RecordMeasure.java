package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Asks to keep the value of an indicator in a project on a day; {@code value} has at most two decimals. */
public record RecordMeasure(
        FundId fund, String project, String indicator, LocalDate measuredOn, BigDecimal value, String note) {}
