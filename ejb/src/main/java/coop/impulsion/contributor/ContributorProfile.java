package coop.impulsion.contributor;

import coop.impulsion.risksharing.ContributorClass;

/**
 * What is known of a contributor, as a person fills it in.
 *
 * @param siren nine digits, spaces allowed; required of public bodies and companies, none for citizens
 * @param email may be left out
 * @param address one printed line a line, may be left out
 * @param language of their papers: {@code fr} or {@code en}
 * @param userName sign-in of the person who reads this contributor's pages, with the role of contributor in the fund;
 *     may be left out
 */
public record ContributorProfile(
        ContributorClass contributorClass,
        String name,
        String siren,
        String email,
        String address,
        String language,
        String userName) {}
