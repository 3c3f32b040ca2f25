package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.award.AwardGranting;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.GrantAward;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Balloting;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Experiments;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Sessions;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectSteering;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The chair says what is decided about an item, once. A grant reserves each contributor's share in the same
 * transaction: the decision and the award exist together or not at all.
 */
@Stateless
@RolesAllowed({Roles.CHAIR, Roles.SYSTEM})
public class ItemDeciding {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private CommitteeDesk desk;

    @Inject
    private Sessions sessions;

    @Inject
    private Declarations declarations;

    @Inject
    private ApplicationFacts applications;

    @Inject
    private AwardGranting granting;

    @Inject
    private AwardReads awards;

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectSteering steering;

    /**
     * @return the award's number for a grant, also when the same command comes again; else null
     * @throws CommitteeRefused {@code ITEM_CHANGED} if somebody was faster, {@code AGAINST_THE_VOTE},
     *     {@code CHAIR_ONLY}, {@code RECUSED}, {@code REASONS_MISSING}
     * @throws coop.impulsion.award.AwardRefused if the contributors can't carry the award; then nothing is decided
     */
    public String decide(DecideItem command) {
        FundId fund = command.fund();
        Actor actor = actors.require(fund, Role.CHAIR);
        CommitteeSession session = desk.lockFor(fund, command.item());
        Item item = desk.item(fund, command.item());
        if (item.isDecidedBy(command)) {
            return item.awardNumber();
        }
        Balloting balloting = desk.balloting(session, item);
        balloting.requirePresiding(desk.seat(fund, Role.CHAIR).id());
        desk.requireSeen(item, command.seenVersion());
        balloting.decide(command, actor.userName(), clock.now());
        sessions.keepRecusals(item.id(), declarations.recused(item.application()));
        ApplicationView application = applications.view(fund, item.application());
        String award = item.isGranted() ? grant(command, session, item, application) : null;
        trail.done(
                fund,
                actor.userName(),
                "ITEM_DECIDED",
                application.number(),
                session.number() + ": " + command.outcome() + (award == null ? "" : " " + award));
        return award;
    }

    private String grant(DecideItem command, CommitteeSession session, Item item, ApplicationView application) {
        FundId fund = command.fund();
        LocalDate today = clock.today();
        Map<String, String> words = applications.words(fund, item.application());
        String award = granting.grant(new GrantAward(
                fund,
                command.key(),
                application.project().value(),
                item.awardKind(),
                item.amounts(),
                today,
                session.number(),
                item.conditions(),
                Experiments.terms(words, Money.sum(item.amounts().values()))));
        item.awarded(award, byClass(fund, award));
        if (projects.byId(fund, application.project()).status() == ProjectStatus.EMERGING) {
            steering.startTest(fund, application.project());
        }
        return award;
    }

    /** What was reserved, as the award itself tells it: the minutes repeat it. */
    private Map<ContributorClass, Money> byClass(FundId fund, String award) {
        Map<ContributorClass, Money> shares = new EnumMap<>(ContributorClass.class);
        awards.classes(fund, award).forEach(one -> shares.put(one.contributorClass(), one.total()));
        return shares;
    }
}
