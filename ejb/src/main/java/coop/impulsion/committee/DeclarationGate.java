package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.FileGate;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Keeps a file closed to members who have not declared, and to those who have a conflict, whatever other role they
 * have. A user with a member's role and no seat in the committee reads no file as a member.
 */
@ApplicationScoped
public class DeclarationGate implements FileGate {

    @Inject
    private Members members;

    @Inject
    private Declarations declarations;

    @Inject
    private AuditTrail trail;

    @Override
    public boolean isOpen(FundId fund, ApplicationId application, Actor actor) {
        return declaration(fund, application, actor)
                .filter(declared -> !declared.conflict().isRecusal())
                .isPresent();
    }

    @Override
    public void requireOpen(FundId fund, ApplicationId application, Actor actor) {
        if (members.ofUser(fund, actor.userId()).filter(Member::isSitting).isEmpty()) {
            trail.refused(fund, actor.userName(), "FILE_CLOSED_NO_SEAT", application.toString());
            throw new AccessRefused(AccessRefused.Reason.NOT_YOURS);
        }
        Declaration declared = declaration(fund, application, actor)
                .orElseThrow(() -> new CommitteeRefused(CommitteeRefused.Reason.DECLARATION_MISSING, null));
        if (declared.conflict().isRecusal()) {
            trail.refused(fund, actor.userName(), "FILE_CLOSED_CONFLICT", application.toString());
            throw new AccessRefused(AccessRefused.Reason.NOT_YOURS);
        }
    }

    private Optional<Declaration> declaration(FundId fund, ApplicationId application, Actor actor) {
        return members.ofUser(fund, actor.userId())
                .filter(Member::isSitting)
                .flatMap(member -> declarations.of(application, member.id()));
    }
}
