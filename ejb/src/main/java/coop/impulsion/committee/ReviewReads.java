package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.FileGate;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.ReviewLine;
import coop.impulsion.committee.store.ScoreRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be read of reviews: one's own always, those of others once one's own is handed in. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewReads {

    @Inject
    private Actors actors;

    @Inject
    private CommitteeDesk desk;

    @Inject
    private ScoreRows rows;

    @Inject
    private ApplicationFacts applications;

    @Inject
    private FileGate gate;

    @Inject
    private VisibleScores scoresOf;

    /** What the acting member has to review, the nearest day first; nothing for somebody without a seat. */
    public List<ReviewTaskView> mine(FundId fund) {
        return desk.seatIfAny(fund, Role.MEMBER, Role.CHAIR)
                .map(seat -> rows.tasks(fund, seat.id()))
                .orElse(List.of());
    }

    /**
     * The acting member's own review.
     *
     * @throws CommitteeRefused {@code DECLARATION_MISSING}, {@code NOT_ASSIGNED}
     */
    public ReviewSheet sheet(FundId fund, ApplicationId application) {
        Member member = desk.seat(fund, Role.MEMBER, Role.CHAIR);
        gate.requireOpen(fund, application, actors.current());
        ReviewLine own = rows.of(application).stream()
                .filter(review -> review.member().equals(member.id()))
                .findFirst()
                .orElseThrow(() -> new CommitteeRefused(CommitteeRefused.Reason.NOT_ASSIGNED, null));
        return new ReviewSheet(
                applications.view(fund, application),
                applications.grid(fund, application),
                applications.words(fund, application),
                own.scores(),
                own.dueOn(),
                own.submittedAt());
    }

    /** How far the reviews of each application are, by its id; averages only for those who may see scores. */
    public Map<Long, ReviewProgress> progress(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        boolean seesScores = seesAll(actors.rolesIn(fund));
        Map<Long, ReviewProgress> progress = new LinkedHashMap<>();
        rows.progress(fund).forEach((application, table) -> {
            ReviewProgress of = table.progress();
            progress.put(
                    application,
                    seesScores ? of : new ReviewProgress(of.application(), of.assigned(), of.received(), null));
        });
        return progress;
    }

    /**
     * The reviews of an application.
     *
     * @throws CommitteeRefused {@code DECLARATION_MISSING}
     */
    public ApplicationScores scores(FundId fund, ApplicationId application) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        Set<Role> roles = actors.rolesIn(fund);
        Long member = null;
        if (roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)) {
            member = desk.seat(fund, Role.MEMBER, Role.CHAIR).id().value();
            gate.requireOpen(fund, application, actor);
        }
        return scoresOf.of(fund, application, member);
    }

    /** Members see averages application by application, once their own review of it is handed in. */
    private static boolean seesAll(Set<Role> roles) {
        boolean isMember = roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR);
        return !isMember && (roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR));
    }
}
