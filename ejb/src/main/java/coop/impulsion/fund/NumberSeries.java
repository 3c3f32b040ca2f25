package coop.impulsion.fund;

import coop.impulsion.basis.FundId;

/**
 * Gives the numbers that people quote: the next one of a series, counted apart for each fund and year, for example
 * {@code E-2026-0001}. Called inside the transaction of the act that takes the number: the series' row stays locked
 * until it ends, so that a number is neither given twice nor lost when the act is refused.
 *
 * <p>Prefixes in use: {@code E} commitment, {@code N} contribution in kind, {@code A} call for funds, {@code R} receipt
 * of money; without a year {@code C} contributor, {@code P} project. A feature adds its own.
 */
public interface NumberSeries {

    /**
     * @param prefix what the number starts with, 1 to 4 capital letters
     * @param year the year it counts in
     * @return prefix, year and the next number of the series on four digits (more when it needs more)
     */
    String next(FundId fund, String prefix, int year);

    /** The same for a series that goes on for good: {@code C-0007}. */
    String next(FundId fund, String prefix);
}
