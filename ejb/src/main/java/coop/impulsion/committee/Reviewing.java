package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.FileGate;
import coop.impulsion.application.GridView;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.model.Review;
import coop.impulsion.committee.model.Reviews;
import coop.impulsion.committee.store.ScoreRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reviews: the manager assigns them, each member writes their own and hands it in. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.SYSTEM})
public class Reviewing {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private CommitteeDesk desk;

    @Inject
    private Members members;

    @Inject
    private Reviews reviews;

    @Inject
    private ScoreRows rows;

    @Inject
    private ApplicationFacts applications;

    @Inject
    private Declarations declarations;

    @Inject
    private FileGate gate;

    /** Sitting members with how much they still have to review; whether they may be asked for this one. */
    public List<ReviewerChoice> choices(FundId fund, ApplicationId application) {
        actors.require(fund, Role.MANAGER);
        applications.number(fund, application);
        return rows.choices(fund, application);
    }

    /**
     * Asks members for their review; all of them or none.
     *
     * @throws CommitteeRefused {@code APPLICATION_NOT_READY}, {@code NOBODY_CHOSEN}, {@code RECUSED} for a member with a
     *     conflict, {@code ALREADY_ASSIGNED}, {@code DATE_MISSING}
     */
    public void assign(FundId fund, ApplicationId application, List<MemberId> reviewers, LocalDate dueOn) {
        String userName = actors.require(fund, Role.MANAGER).userName();
        if (!applications.view(fund, application).status().isReadyForCommittee()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.APPLICATION_NOT_READY, null);
        }
        if (reviewers.isEmpty()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.NOBODY_CHOSEN, "member");
        }
        reviewers.forEach(member -> assign(fund, application, member, dueOn, userName));
    }

    private void assign(FundId fund, ApplicationId application, MemberId member, LocalDate dueOn, String userName) {
        Member reviewer = members.find(fund, member)
                .filter(Member::isSitting)
                .orElseThrow(() -> new CommitteeRefused(CommitteeRefused.Reason.NO_LONGER_MEMBER, "member"));
        if (declarations.recused(application).containsKey(member.value())) {
            throw new CommitteeRefused(CommitteeRefused.Reason.RECUSED, "member");
        }
        if (reviews.of(application, member).isPresent()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.ALREADY_ASSIGNED, "member");
        }
        Review review = Review.assigned(fund, application, reviewer.id(), dueOn, userName, clock.now(), clock.today());
        reviews.add(review);
        trail.done(fund, userName, "REVIEW_ASSIGNED", applications.number(fund, application), "member " + member);
    }

    /** Takes an assignment back, with what was scored so far; not once it was handed in. */
    public void takeBack(FundId fund, ReviewId id) {
        String userName = actors.require(fund, Role.MANAGER).userName();
        Review review = reviews.find(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        review.requireOpen();
        reviews.remove(review);
        trail.done(
                fund,
                userName,
                "REVIEW_TAKEN_BACK",
                applications.number(fund, review.application()),
                "member " + review.member());
    }

    /**
     * Saves what the acting member writes about one criterion, complete or not.
     *
     * @param score null while none is chosen
     * @return when it was saved
     * @throws CommitteeRefused {@code NOT_ASSIGNED}, {@code DECLARATION_MISSING}, {@code REVIEW_SUBMITTED},
     *     {@code SCORE_OUT_OF_RANGE}, {@code CRITERION_UNKNOWN}, {@code TEXT_TOO_LONG}
     */
    public Instant score(FundId fund, ApplicationId application, String criterion, Integer score, String reason) {
        Review review = own(fund, application);
        review.requireOpen();
        GridView grid = applications.grid(fund, application);
        if (grid.criteria().stream().noneMatch(of -> of.code().equals(criterion))) {
            throw new CommitteeRefused(CommitteeRefused.Reason.CRITERION_UNKNOWN, null, String.valueOf(criterion));
        }
        if (score != null && (score < 1 || score > grid.highestScore())) {
            throw new CommitteeRefused(CommitteeRefused.Reason.SCORE_OUT_OF_RANGE, "score", grid.highestScore());
        }
        String kept = reason == null ? "" : reason.strip();
        if (kept.length() > LONGEST_REASON) {
            throw new CommitteeRefused(CommitteeRefused.Reason.TEXT_TOO_LONG, "reason", LONGEST_REASON);
        }
        Instant now = clock.now();
        reviews.write(review.id(), new ScoreView(criterion, score, kept, now));
        return now;
    }

    /** @throws CommitteeRefused {@code REVIEW_NOT_COMPLETE} with how many criteria are scored, and as {@link #score} */
    public void submit(FundId fund, ApplicationId application) {
        Review review = own(fund, application);
        List<ScoreView> scores = reviews.scores(review.id());
        Set<String> complete = scores.stream()
                .filter(ScoreView::isComplete)
                .map(ScoreView::criterion)
                .collect(Collectors.toSet());
        GridView grid = applications.grid(fund, application);
        int scored = (int) grid.criteria().stream()
                .filter(criterion -> complete.contains(criterion.code()))
                .count();
        review.submit(scored, grid.criteria().size(), clock.now());
        trail.done(fund, actors.current().userName(), "REVIEW_SUBMITTED", applications.number(fund, application), null);
    }

    private Review own(FundId fund, ApplicationId application) {
        Member member = desk.seat(fund, Role.MEMBER, Role.CHAIR);
        gate.requireOpen(fund, application, actors.current());
        return reviews.lock(application, member.id())
                .orElseThrow(() -> new CommitteeRefused(CommitteeRefused.Reason.NOT_ASSIGNED, null));
    }
}
