package coop.impulsion.risksharing;

/** What comes of funding an award: shares, or the reason why there are none. */
public sealed interface FundingOutcome permits Funded, Shortfall, Held {}
