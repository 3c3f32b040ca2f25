package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Members say what binds them to an application, before its file opens. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.CHAIR, Roles.SYSTEM})
public class ConflictDeclaring {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Members members;

    @Inject
    private Declarations declarations;

    @Inject
    private ApplicationFacts applications;

    /**
     * What a member is told of an application before they declare: who asks, and for what project; nothing of its file.
     *
     * @throws AccessRefused {@code NOT_FOUND} also for one that does not come before the committee
     */
    public ApplicationView subject(FundId fund, ApplicationId application) {
        seat(fund);
        ApplicationView view = applications.view(fund, application);
        boolean isBeforeCommittee = view.status().isReadyForCommittee()
                || view.status() == ApplicationStatus.GRANTED
                || view.status() == ApplicationStatus.REFUSED;
        if (!isBeforeCommittee) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, application);
        }
        return view;
    }

    /** What the acting member declared, empty before. */
    public Optional<Declaration> mine(FundId fund, ApplicationId application) {
        return declarations.of(application, seat(fund).id());
    }

    /**
     * Having none may turn into having one, at any time before the decision; a conflict, once declared, stays.
     *
     * @param note what it is; needed for a conflict
     * @throws CommitteeRefused {@code CONFLICT_NOTE_MISSING}, {@code CONFLICT_STAYS}, {@code TEXT_TOO_LONG}
     */
    public void declare(FundId fund, ApplicationId application, ConflictKind conflict, String note) {
        Member member = seat(fund);
        Actor actor = actors.current();
        String number = subject(fund, application).number();
        if (conflict == null) {
            throw new CommitteeRefused(CommitteeRefused.Reason.DECLARATION_MISSING, "conflict");
        }
        String kept = note == null || note.isBlank() ? null : note.strip();
        if (conflict.isRecusal() && kept == null) {
            throw new CommitteeRefused(CommitteeRefused.Reason.CONFLICT_NOTE_MISSING, "note");
        }
        if (kept != null && kept.length() > LONGEST_NOTE) {
            throw new CommitteeRefused(CommitteeRefused.Reason.TEXT_TOO_LONG, "note", LONGEST_NOTE);
        }
        boolean wasRecused = declarations
                .of(application, member.id())
                .filter(before -> before.conflict().isRecusal())
                .isPresent();
        if (wasRecused && !conflict.isRecusal()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.CONFLICT_STAYS, "conflict");
        }
        declarations.keep(application, member.id(), new Declaration(conflict, kept, clock.now()));
        trail.done(fund, actor.userName(), "CONFLICT_DECLARED", number, conflict.name());
    }

    private Member seat(FundId fund) {
        Actor actor = actors.require(fund, Role.MEMBER, Role.CHAIR);
        return members.ofUser(fund, actor.userId())
                .filter(Member::isSitting)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_YOURS));
    }
}
