package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.util.Optional;

/** All applications, with the corrections asked of them. */
public interface Applications {

    void add(Application application);

    void add(Correction correction);

    /** The application if it is that fund's. */
    Optional<Application> find(FundId fund, ApplicationId id);

    /** The same, locked until the transaction ends: writing in a form and handing it in wait for each other. */
    Optional<Application> lock(FundId fund, ApplicationId id);

    /** What a command with that key began before. */
    Optional<Application> begunBy(FundId fund, CommandKey key);

    /** The correction that waits for the carrier. */
    Optional<Correction> openCorrection(ApplicationId id);
}
