package coop.impulsion.access;

import coop.impulsion.access.store.TrailRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The trail of a fund, for its auditor and its administrator. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class TrailReads {

    @Inject
    private Actors actors;

    @Inject
    private TrailRows rows;

    /** The newest first; one query, which counts nothing: a trail only grows. */
    public TrailPart part(FundId fund, TrailFilter filter, int from, int size) {
        actors.require(fund, Role.AUDITOR, Role.ADMINISTRATOR);
        return rows.part(fund, filter, from, size);
    }
}
