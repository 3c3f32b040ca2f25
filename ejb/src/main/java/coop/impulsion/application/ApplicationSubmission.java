package coop.impulsion.application;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Answers;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.ApplicationForm;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.FormCheck;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands an application in: it is checked as a whole, numbered, frozen, and its project enters the registry. A corrected
 * one is handed in again under its number.
 */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.SYSTEM})
public class ApplicationSubmission {

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
    private Campaigns campaigns;

    @Inject
    private FormWords forms;

    @Inject
    private ApplicationRows rows;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ProjectRegistration registration;

    /**
     * @return the application's number
     * @throws ApplicationRefused {@code FORM_NOT_COMPLETE} with the number of faults, {@code CAMPAIGN_NOT_OPEN} for a
     *     first time outside the campaign, {@code STATUS_OUT_OF_ORDER}
     */
    public String handIn(FundId fund, ApplicationId id) {
        Application application = access.lockOwn(fund, id);
        Actor actor = actors.current();
        Instant now = clock.now();
        Map<String, String> words = forms.now(id);
        Answers answers = new Answers(words);
        BudgetView budget = answers.budget();
        application.requireOpenToCarrier();
        if (application.status() == ApplicationStatus.DRAFT) {
            Campaign campaign = campaigns.find(fund, application.campaign()).orElseThrow();
            campaign.requireOpen(now);
            requireComplete(application, words);
            ProjectId project = application.project().orElseGet(() -> register(application, answers));
            String number = numbers.next(fund, "CA", clock.today().getYear());
            application.handIn(number, project, budget.requestedTotal(), now);
        } else {
            requireComplete(application, words);
            application.handInAgain(applications.openCorrection(id).orElseThrow(), budget.requestedTotal(), now);
        }
        forms.freeze(id, application.revisionNo(), actor.userName(), now, budget.requested());
        trail.done(
                fund,
                actor.userName(),
                "APPLICATION_HANDED_IN",
                application.number(),
                "revision " + application.revisionNo() + ", " + budget.requestedTotal());
        return application.number();
    }

    private void requireComplete(Application application, Map<String, String> words) {
        ApplicationForm form =
                ApplicationForm.with(rows.grid(application.grid()).criteria());
        int faults = new FormCheck(form, rows::isCommune, clock.today())
                .problems(words)
                .size();
        if (faults > 0) {
            throw new ApplicationRefused(ApplicationRefused.Reason.FORM_NOT_COMPLETE, null, faults);
        }
    }

    private ProjectId register(Application application, Answers answers) {
        return registration.register(new RegisterProject(
                application.fund(),
                answers.text("identity.projectName").orElse(null),
                answers.text("identity.summary").orElse(null),
                answers.text("identity.organisation").orElse(null),
                answers.text("identity.siren").orElse(null),
                answers.text("identity.commune").orElse(null),
                answers.text("identity.sector").map(Sector::valueOf).orElse(null),
                answers.text("identity.originScheme").map(OriginScheme::valueOf).orElse(null),
                answers.text("identity.legalForm").map(LegalForm::valueOf).orElse(null),
                application.carrierId() == null ? null : rows.userName(application.carrierId()),
                actorsOf(answers)));
    }

    /** Rows of the same name are one actor of several roles. */
    private static List<ProjectActor> actorsOf(Answers answers) {
        Map<String, EnumSet<ActorRole>> roles = new LinkedHashMap<>();
        for (int row : answers.rows(RowGroup.ACTORS)) {
            String name = answers.text(RowGroup.ACTORS.key(row, "name")).orElseThrow();
            roles.computeIfAbsent(name, key -> EnumSet.noneOf(ActorRole.class))
                    .add(ActorRole.valueOf(
                            answers.text(RowGroup.ACTORS.key(row, "role")).orElseThrow()));
        }
        List<ProjectActor> found = new ArrayList<>();
        roles.forEach((name, of) -> found.add(new ProjectActor(name, of)));
        return found;
    }
}
