package coop.impulsion.project.model;

import coop.impulsion.project.ActorRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One role of one actor in a project; an actor of two roles has two of these. */
@Embeddable
public class ActorInRole {

    private String name;

    @Enumerated(EnumType.STRING)
    private ActorRole role;

    protected ActorInRole() {}

    ActorInRole(String name, ActorRole role) {
        this.name = name;
        this.role = role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorInRole that && that.name.equals(name) && that.role == role;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + role.hashCode();
    }
}
