package coop.impulsion.document;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Gives a file to somebody who may read it, which is for its feature to say. Whoever may not is told that there is no
 * such file, and leaves a trace.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class DocumentReading {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Documents documents;

    @Inject
    @Any
    private Instance<DocumentAccess> features;

    /** @throws AccessRefused {@code NOT_FOUND} if the fund has no such file or the acting user may not read it */
    public StoredDocument open(FundId fund, DocumentId id) {
        Actor actor = actors.current();
        Set<Role> roles = actors.rolesIn(fund);
        boolean isReadable = !roles.isEmpty()
                && documents
                        .find(fund, id)
                        .filter(document -> mayRead(document, actor, roles))
                        .isPresent();
        if (!isReadable) {
            trail.refused(fund, actor.userName(), "DOCUMENT_NOT_YOURS", id.toString());
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, id.toString());
        }
        return documents.read(fund, id).orElseThrow();
    }

    private boolean mayRead(DocumentView document, Actor actor, Set<Role> roles) {
        for (DocumentAccess feature : features) {
            if (feature.knows(document.kind())) {
                return feature.mayRead(document, actor, roles);
            }
        }
        return false;
    }
}
