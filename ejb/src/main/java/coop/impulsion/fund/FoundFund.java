package coop.impulsion.fund;

import java.time.LocalDate;

/**
 * Founds a fund.
 *
 * @param code 2 to 20 capital letters and digits, for good: it is part of the ledger's chain
 * @param accountsFrom first day on which its accounts may be used
 * @param isDemo whether its figures and people are invented
 */
public record FoundFund(String code, FundIdentity identity, LocalDate accountsFrom, boolean isDemo) {}
