package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Answers;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.ApplicationForm;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.Correction;
import coop.impulsion.application.model.FormCheck;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.model.FormWords.Written;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes in an application: by its carrier, or by the manager for them. */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.SYSTEM})
public class ApplicationDrafting {

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
    private ProjectReads projects;

    /**
     * @return the new draft, or the one that the same key began before
     * @throws ApplicationRefused {@code CAMPAIGN_NOT_OPEN}, {@code CARRIER_UNKNOWN}
     * @throws AccessRefused if the project is another carrier's
     */
    public ApplicationId start(StartApplication command) {
        FundId fund = command.fund();
        Actor actor = actors.require(fund, Role.CARRIER, Role.MANAGER);
        // The campaign's row makes two clicks follow each other, so that the second finds what the first began.
        Campaign campaign = campaigns
                .lock(fund, command.campaign())
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, command.campaign()));
        Optional<Application> before = applications.begunBy(fund, command.key());
        if (before.isPresent()) {
            access.requireOwn(fund, actor, before.get().carrierId(), "draft");
            return before.get().id();
        }
        Optional<ProjectView> project = Optional.ofNullable(command.project()).map(id -> projects.byId(fund, id));
        Application application = Application.begun(
                campaign, command.project(), carrierId(command, actor), command.key(), actor.userName(), clock.now());
        applications.add(application);
        project.ifPresent(known -> whatIsKnown(known)
                .forEach((key, words) ->
                        forms.write(application.id(), key, new Written(words, actor.userName(), clock.now()))));
        trail.done(fund, actor.userName(), "APPLICATION_BEGUN", application.subject(), campaign.title());
        return application.id();
    }

    /**
     * Keeps what was written, right or not. A field that the page did not change is left alone, whatever others wrote.
     *
     * @return what is not right yet at the fields that were sent
     * @throws ApplicationRefused {@code FIELD_CHANGED_MEANWHILE} (nothing is saved then), {@code FIELD_UNKNOWN},
     *     {@code FIELD_CLOSED}, {@code TEXT_TOO_LONG}
     */
    public SavedAnswers save(SaveAnswers command) {
        Application application = access.lockOwn(command.fund(), command.application());
        Actor actor = actors.current();
        Optional<Correction> correction = applications.openCorrection(application.id());
        ApplicationForm form =
                ApplicationForm.with(rows.grid(application.grid()).criteria());
        Instant now = clock.now();
        Set<String> asked = new HashSet<>();
        for (SaveAnswers.Change change : command.changes()) {
            FormField field = form.field(change.field())
                    .orElseThrow(() -> new ApplicationRefused(
                            ApplicationRefused.Reason.FIELD_UNKNOWN, null, String.valueOf(change.field())));
            if (write(application, field, change, correction, actor, now)) {
                asked.add(field.key());
            }
        }
        Map<String, String> words = forms.now(application.id());
        Answers answers = new Answers(words);
        FormCheck check = new FormCheck(form, rows::isCommune, clock.today());
        List<FormProblem> problems = new ArrayList<>();
        asked.forEach(key -> check.alone(form.field(key).orElseThrow(), answers).ifPresent(problems::add));
        return new SavedAnswers(now, problems, answers.budget());
    }

    /** @return whether the page had changed the field */
    private boolean write(
            Application application,
            FormField field,
            SaveAnswers.Change change,
            Optional<Correction> correction,
            Actor actor,
            Instant now) {
        String words = field.kind().kept(change.words());
        if (SaveAnswers.mark(words).equals(change.seenMark())) {
            return false;
        }
        application.requireWritable(field, correction);
        if (words.length() > field.longest()) {
            throw new ApplicationRefused(ApplicationRefused.Reason.TEXT_TOO_LONG, field.key(), field.longest());
        }
        Optional<Written> kept = forms.written(application.id(), field.key());
        String keptWords = kept.map(Written::words).orElse("");
        if (words.equals(keptWords)) {
            return true;
        }
        if (!SaveAnswers.mark(keptWords).equals(change.seenMark())) {
            throw new ApplicationRefused(
                    ApplicationRefused.Reason.FIELD_CHANGED_MEANWHILE,
                    field.key(),
                    rows.displayName(kept.map(Written::by).orElse("")),
                    kept.map(Written::at).orElse(now));
        }
        forms.write(application.id(), field.key(), new Written(words, actor.userName(), now));
        return true;
    }

    /** What the registry says of a project need not be written again. */
    private static Map<String, String> whatIsKnown(ProjectView project) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("identity.projectName", project.name());
        words.put("identity.summary", project.summary());
        words.put("identity.organisation", project.organisation());
        words.put("identity.siren", project.siren());
        words.put("identity.commune", project.communeCode());
        words.put("identity.sector", project.sector().name());
        words.put("identity.originScheme", nameOf(project.originScheme()));
        words.put("identity.legalForm", nameOf(project.legalForm()));
        words.values().removeIf(Objects::isNull);
        return words;
    }

    private static String nameOf(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** By the carrier, or the manager for them, until a session has decided. */
    public void withdraw(FundId fund, ApplicationId id, long seenVersion) {
        Application application = access.lockOwn(fund, id);
        application.requireVersion(seenVersion);
        application.withdraw();
        trail.done(fund, actors.current().userName(), "APPLICATION_WITHDRAWN", application.subject(), null);
    }

    private Long carrierId(StartApplication command, Actor actor) {
        boolean isManager = actors.rolesIn(command.fund()).contains(Role.MANAGER);
        if (!isManager) {
            return actor.userId();
        }
        if (command.carrierUserName() == null || command.carrierUserName().isBlank()) {
            return null;
        }
        return rows.carrierId(command.fund(), command.carrierUserName())
                .orElseThrow(() -> new ApplicationRefused(
                        ApplicationRefused.Reason.CARRIER_UNKNOWN, "carrierUserName", command.carrierUserName()));
    }
}
