package coop.impulsion.project;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * An actor of the territory and what they are for a project, for example "Communauté de communes Bresse Haute Seille",
 * buyer and facilitator.
 */
public record ProjectActor(String name, Set<ActorRole> roles) {

    /** @throws IllegalArgumentException without a name or a role */
    public ProjectActor {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("an actor has a name and at least one role");
        }
        roles = Set.copyOf(EnumSet.copyOf(roles));
    }
}
