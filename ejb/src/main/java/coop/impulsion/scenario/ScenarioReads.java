package coop.impulsion.scenario;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the acting user's own what-ifs. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.ADMINISTRATOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScenarioReads {

    @Inject
    private Actors actors;

    @Inject
    private Scenarios scenarios;

    /** The newest change first; one query. */
    public List<ScenarioSummary> list(FundId fund) {
        return scenarios.list(fund, actors.require(fund, ScenarioKeeping.USERS).userId());
    }

    /** @throws AccessRefused {@code NOT_FOUND}, for another's too */
    public Scenario scenario(FundId fund, ScenarioId id) {
        return scenarios
                .find(fund, actors.require(fund, ScenarioKeeping.USERS).userId(), id)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
