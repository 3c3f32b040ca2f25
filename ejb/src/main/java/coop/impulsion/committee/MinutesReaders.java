package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.document.DocumentAccess;
import coop.impulsion.document.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who may read signed minutes: the committee, the manager, and the auditor. */
@ApplicationScoped
public class MinutesReaders implements DocumentAccess {

    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);

    @Override
    public boolean knows(String kind) {
        return kind.equals(MinutesSigning.KIND);
    }

    @Override
    public boolean mayRead(DocumentView document, Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(READERS::contains);
    }
}
