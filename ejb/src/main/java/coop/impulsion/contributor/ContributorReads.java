package coop.impulsion.contributor;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.contributor.store.ContributorRows;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What may be read of contributors: all of them by those who run and audit the fund, their own by contributors. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.AUDITOR, Roles.CONTRIBUTOR, Roles.SYSTEM})
public class ContributorReads {

    private static final Set<Role> STAFF = Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private ContributorRows rows;

    /**
     * In the order of their numbers.
     *
     * @param contributorClass null for all
     * @param text part of the name or the number, any case; null for all
     */
    public List<ContributorLine> list(FundId fund, ContributorClass contributorClass, String text) {
        actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
        return rows.list(fund, contributorClass, text);
    }

    /** A page of that list. */
    public ContributorPart part(FundId fund, ContributorClass contributorClass, String text, int from, int size) {
        actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
        return rows.part(fund, contributorClass, text, from, size);
    }

    /**
     * @throws AccessRefused {@code NOT_FOUND} if there is none with that number, or it is not the reader's own; the
     *     attempt leaves a trace
     */
    public ContributorView byNumber(FundId fund, String number) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.CONTRIBUTOR);
        boolean readsAll = actors.rolesIn(fund).stream().anyMatch(STAFF::contains);
        return rows.byNumber(fund, number)
                .filter(view ->
                        readsAll || actor.userName().equals(view.profile().userName()))
                .orElseThrow(() -> {
                    trail.refused(fund, actor.userName(), "CONTRIBUTOR_NOT_FOUND", number);
                    return new AccessRefused(AccessRefused.Reason.NOT_FOUND, number);
                });
    }

    /** The contributors for which the reader signs in; usually one. */
    public List<ContributorView> mine(FundId fund) {
        Actor actor = actors.require(fund, Role.CONTRIBUTOR);
        return rows.ofUser(fund, actor.userId());
    }
}
