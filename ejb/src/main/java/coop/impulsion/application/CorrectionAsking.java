package coop.impulsion.application;

import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.ApplicationForm;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;

/** Asks carriers to correct named fields, and stops waiting for them. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class CorrectionAsking {

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
    private FormWords forms;

    @Inject
    private ApplicationRows rows;

    /**
     * @throws ApplicationRefused {@code NOTHING_TO_CORRECT}, {@code FIELD_UNKNOWN}, {@code TEXT_MISSING},
     *     {@code ANSWER_DATE_PAST}, {@code STATUS_OUT_OF_ORDER}, {@code STALE}
     */
    public void ask(AskCorrection command) {
        Application application = access.lockAsManager(command.fund(), command.application());
        application.requireVersion(command.seenVersion());
        String userName = actors.current().userName();
        ApplicationForm form =
                ApplicationForm.with(rows.grid(application.grid()).criteria());
        applications.add(
                application.askCorrection(command, form.correctionKeys(), userName, clock.now(), clock.today()));
        trail.done(
                command.fund(),
                userName,
                "CORRECTION_ASKED",
                application.number(),
                command.fields().stream().map(AskCorrection.Field::key).collect(Collectors.joining(", ")));
    }

    /** What was handed in last stands again; what the carrier wrote since is dropped. */
    public void giveUp(FundId fund, ApplicationId id, long seenVersion) {
        Application application = access.lockAsManager(fund, id);
        application.requireVersion(seenVersion);
        Instant now = clock.now();
        String userName = actors.current().userName();
        application.giveUpCorrection(applications.openCorrection(id).orElseThrow(), now);
        forms.restore(id, application.revisionNo(), userName, now);
        trail.done(fund, userName, "CORRECTION_GIVEN_UP", application.number(), null);
    }
}
