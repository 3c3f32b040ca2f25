package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.store.DocumentRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Adds files to an application and takes them out again, while its carrier may write in it. */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.SYSTEM})
public class ApplicationDocuments {

    /** Kind under which the files are kept. */
    static final String KIND = "APPLICATION_DOCUMENT";

    private static final int MOST = 20;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private ApplicationAccess access;

    @Inject
    private Applications applications;

    @Inject
    private Documents documents;

    @Inject
    private DocumentRows rows;

    /**
     * @throws ApplicationRefused {@code TEXT_MISSING} or {@code TEXT_TOO_LONG} at {@code label},
     *     {@code TOO_MANY_DOCUMENTS}, {@code FIELD_CLOSED}, {@code STATUS_OUT_OF_ORDER}
     * @throws coop.impulsion.document.DocumentRefused at {@code file}
     */
    public DocumentId attach(AttachDocument command) {
        FundId fund = command.fund();
        Application application = writable(fund, command.application());
        Actor actor = actors.current();
        if (command.label() == null || command.label().isBlank()) {
            throw new ApplicationRefused(ApplicationRefused.Reason.TEXT_MISSING, "label");
        }
        String label = command.label().strip();
        if (label.length() > 200) {
            throw new ApplicationRefused(ApplicationRefused.Reason.TEXT_TOO_LONG, "label", 200);
        }
        if (rows.of(application.id()).size() >= MOST) {
            throw new ApplicationRefused(ApplicationRefused.Reason.TOO_MANY_DOCUMENTS, "file", MOST);
        }
        DocumentId id = documents.keepUpload(
                fund, KIND, command.fileName(), command.declaredType(), command.content(), actor.userName());
        rows.add(application.id(), id, label, actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "APPLICATION_DOCUMENT_ADDED", application.subject(), label);
        return id;
    }

    /** Takes a file out of the application; what was kept stays in the trail's reach. */
    public void detach(FundId fund, ApplicationId id, DocumentId document) {
        Application application = writable(fund, id);
        if (!rows.remove(id, document)) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, document);
        }
        trail.done(
                fund,
                actors.current().userName(),
                "APPLICATION_DOCUMENT_TAKEN_OUT",
                application.subject(),
                document.toString());
    }

    private Application writable(FundId fund, ApplicationId id) {
        Application application = access.lockOwn(fund, id);
        application.requireDocumentsWritable(applications.openCorrection(id));
        return application;
    }
}
