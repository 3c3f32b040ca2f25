package coop.impulsion.testing;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Calls use cases as background work does: as the system, or in the name of a user. Opens no transaction of its own, and
 * runs in the test's where it has begun one.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsSystem {

    @Inject
    private Actors actors;

    public <T> T call(Supplier<T> act) {
        return act.get();
    }

    public <T> T callAs(String userName, Supplier<T> act) {
        return actors.actingAs(userName, act);
    }

    public void runAs(String userName, Runnable act) {
        actors.actingAs(userName, () -> {
            act.run();
            return null;
        });
    }
}
