package coop.impulsion.impact;

import coop.impulsion.basis.FundId;

/** Asks to measure something in the fund's projects; a flow adds up over a period, a stock does not. */
public record DefineIndicator(FundId fund, String code, String label, String unit, boolean isFlow) {}
