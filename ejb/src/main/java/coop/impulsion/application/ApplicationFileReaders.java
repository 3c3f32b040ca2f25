package coop.impulsion.application;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.store.DocumentRows;
import coop.impulsion.document.DocumentAccess;
import coop.impulsion.document.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who may read the files of an application: its carrier, the manager and the auditor; a member of the committee only
 * where {@link FileGate} lets them, whatever else they are.
 */
@ApplicationScoped
public class ApplicationFileReaders implements DocumentAccess {

    @Inject
    private Applications applications;

    @Inject
    private DocumentRows rows;

    @Inject
    private FileGate gate;

    @Override
    public boolean knows(String kind) {
        return kind.equals(ApplicationDocuments.KIND);
    }

    @Override
    public boolean mayRead(DocumentView document, Actor actor, Set<Role> roles) {
        return rows.applicationOf(document.id())
                .flatMap(id -> applications.find(document.fund(), id))
                .filter(application -> mayRead(application, actor, roles))
                .isPresent();
    }

    private boolean mayRead(Application application, Actor actor, Set<Role> roles) {
        if (application.carrierId() != null && application.carrierId() == actor.userId()) {
            return true;
        }
        if (roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)) {
            return gate.isOpen(application.fund(), application.id(), actor);
        }
        return roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
    }
}
