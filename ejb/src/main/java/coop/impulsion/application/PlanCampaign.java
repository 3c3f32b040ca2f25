package coop.impulsion.application;

import coop.impulsion.basis.FundId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Plans a campaign, or changes what was planned.
 *
 * @param summary what it is about, for carriers; may be null
 * @param opensAt first instant at which applications are taken
 * @param closesAt first instant at which they no longer are
 * @param screeningExpectedOn on or after the closing day
 * @param decisionExpectedOn on or after that
 * @param grid an adopted version of the fund's grid
 */
public record PlanCampaign(
        FundId fund,
        String title,
        String summary,
        Instant opensAt,
        Instant closesAt,
        LocalDate screeningExpectedOn,
        LocalDate decisionExpectedOn,
        GridId grid) {}
