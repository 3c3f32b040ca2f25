package coop.impulsion.commitment.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.Nature;
import coop.impulsion.risksharing.ContributorClass;

/**
 * Who stands on the lines of an entry: a contributor by its number, and its commitment.
 *
 * @param commitment null for what belongs to none, as a gift without a call
 */
public record Party(
        FundId fund, String contributor, ContributorClass contributorClass, String commitment, Nature nature) {}
