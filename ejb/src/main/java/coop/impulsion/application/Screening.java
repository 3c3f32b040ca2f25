package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Answers;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.model.AutomaticChecks;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.application.store.CheckRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Checks what was handed in against the fund's checklist and finds it admissible or not. The data answer where they
 * can; a person may answer otherwise, with a note.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class Screening {

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

    @Inject
    private CheckRows checks;

    /** The lines in use, each with the data's answer and the person's. */
    public List<CheckView> checklist(FundId fund, ApplicationId id) {
        actors.require(fund, Role.MANAGER, Role.AUDITOR);
        Application application =
                applications.find(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        return checklist(application);
    }

    private List<CheckView> checklist(Application application) {
        Answers answers = new Answers(forms.revision(application.id(), application.revisionNo()));
        String[] commune = rows.commune(answers.text("identity.commune").orElse(""));
        AutomaticChecks automatic = new AutomaticChecks(answers, commune[0], commune[1]);
        return checks.lines(application.fund(), application.id()).stream()
                .map(line -> line.with(automatic))
                .toList();
    }

    /** One line alone, as {@link #answerAll}. */
    public void answer(FundId fund, ApplicationId id, CheckId check, CheckAnswer answer, String note) {
        answerAll(fund, id, List.of(new GivenAnswer(check, answer, note)));
    }

    /**
     * All that were answered together, or none. What is not new is left alone.
     *
     * @throws ApplicationRefused {@code REASON_MISSING} or {@code TEXT_TOO_LONG} at {@code lines[2].note} for the third
     *     answer, {@code STATUS_OUT_OF_ORDER}
     */
    public void answerAll(FundId fund, ApplicationId id, List<GivenAnswer> answers) {
        Application application = access.lockAsManager(fund, id);
        application.requireScreenable();
        Map<CheckId, CheckView> lines =
                checklist(application).stream().collect(Collectors.toMap(CheckView::id, line -> line));
        for (int i = 0; i < answers.size(); i++) {
            GivenAnswer given = answers.get(i);
            CheckView line = lines.get(given.check());
            if (line == null) {
                throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, given.check());
            }
            answer(application, line, given, "lines[" + i + "].note");
        }
    }

    private void answer(Application application, CheckView line, GivenAnswer given, String field) {
        String note = given.note() == null || given.note().isBlank()
                ? null
                : given.note().strip();
        if (given.answer() == line.given() && Objects.equals(note, line.note())) {
            return;
        }
        boolean isObvious = given.answer() == null
                || given.answer() == line.automatic().answer()
                || (line.automatic().answer() == null && given.answer() == CheckAnswer.YES);
        if (!isObvious && note == null) {
            throw new ApplicationRefused(ApplicationRefused.Reason.REASON_MISSING, field);
        }
        if (note != null && note.length() > 2000) {
            throw new ApplicationRefused(ApplicationRefused.Reason.TEXT_TOO_LONG, field, 2000);
        }
        String userName = actors.current().userName();
        checks.answer(application.id(), given.check(), given.answer(), note, userName, clock.now());
        trail.done(
                application.fund(),
                userName,
                "CHECK_ANSWERED",
                application.number(),
                line.title() + ": " + given.answer());
    }

    /**
     * @throws ApplicationRefused {@code CHECKLIST_INCOMPLETE} or {@code CHECK_FAILED} with the line's title,
     *     {@code STATUS_OUT_OF_ORDER}, {@code STALE}
     */
    public void admit(FundId fund, ApplicationId id, long seenVersion) {
        Application application = access.lockAsManager(fund, id);
        Actor actor = actors.current();
        application.requireVersion(seenVersion);
        application.requireScreenable();
        for (CheckView line : checklist(application)) {
            if (line.answer() == null) {
                throw new ApplicationRefused(ApplicationRefused.Reason.CHECKLIST_INCOMPLETE, null, line.title());
            }
            if (line.answer() == CheckAnswer.NO) {
                throw new ApplicationRefused(ApplicationRefused.Reason.CHECK_FAILED, null, line.title());
            }
        }
        application.admit(actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "APPLICATION_ADMITTED", application.number(), null);
    }

    /** @throws ApplicationRefused {@code TEXT_MISSING} without a reason, and as {@link #admit} */
    public void refuse(FundId fund, ApplicationId id, long seenVersion, String reason) {
        Application application = access.lockAsManager(fund, id);
        Actor actor = actors.current();
        application.requireVersion(seenVersion);
        application.findInadmissible(reason, actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "APPLICATION_FOUND_INADMISSIBLE", application.number(), reason);
    }
}
