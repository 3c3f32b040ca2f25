package coop.impulsion.demo;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Where the demo's people act: an act runs at its own instant, in the name of its user, and commits alone like any
 * command of a page. The background identity it runs with is nobody's.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStage {

    @Inject
    private Actors actors;

    @Inject
    private FundClock clock;

    /** @param userName in whose name; null for the system itself, before there is anybody */
    public <T> T act(Instant at, String userName, Supplier<T> act) {
        return clock.travelling(at, () -> userName == null ? act.get() : actors.actingAs(userName, act));
    }
}
