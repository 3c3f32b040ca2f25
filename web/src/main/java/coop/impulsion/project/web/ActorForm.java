package coop.impulsion.project.web;

import coop.impulsion.project.ActorRole;
import coop.impulsion.project.ProjectActor;
import java.io.Serializable;

/** An actor of the territory with its roles in a project, as a form holds it. */
public class ActorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private ActorRole[] roles = {};

    static ActorForm of(ProjectActor actor) {
        ActorForm form = new ActorForm();
        form.name = actor.name();
        form.roles = actor.roles().stream().sorted().toArray(ActorRole[]::new);
        return form;
    }

    boolean isEmpty() {
        return (name == null || name.isBlank()) && roles.length == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ActorRole[] getRoles() {
        return roles;
    }

    public void setRoles(ActorRole[] roles) {
        this.roles = roles;
    }
}
