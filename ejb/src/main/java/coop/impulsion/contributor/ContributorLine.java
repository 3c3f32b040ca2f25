package coop.impulsion.contributor;

import coop.impulsion.risksharing.ContributorClass;

/**
 * A contributor in a list.
 *
 * @param hasUser whether somebody signs in for it
 */
public record ContributorLine(
        ContributorId id,
        String number,
        ContributorClass contributorClass,
        String name,
        String siren,
        String email,
        boolean hasUser) {}
