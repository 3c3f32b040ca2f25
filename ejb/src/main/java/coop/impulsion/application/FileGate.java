package coop.impulsion.application;

import coop.impulsion.access.Actor;
import coop.impulsion.basis.FundId;

/**
 * Keeps a file closed to a member of the committee until they have declared that they have no conflict of interest in
 * it. Implemented by the committee, which keeps the declarations.
 */
public interface FileGate {

    /** Whether that member may read the file now. */
    boolean isOpen(FundId fund, ApplicationId application, Actor actor);

    /**
     * @throws coop.impulsion.access.AccessRefused {@code NOT_YOURS} for a member with a conflict: the refusal leaves a
     *     trace
     * @throws coop.impulsion.basis.Refusal for a member who has not declared yet
     */
    void requireOpen(FundId fund, ApplicationId application, Actor actor);
}
