package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.model.ScoreTable;
import coop.impulsion.committee.model.Sessions;
import coop.impulsion.committee.store.ScoreRows;
import coop.impulsion.committee.store.SessionRows;
import coop.impulsion.fund.NumberSeries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares sessions: date and place, agenda, what is proposed for each item, the call to the members. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CHAIR, Roles.SYSTEM})
public class SessionPlanning {

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
    private Members members;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ApplicationFacts applications;

    @Inject
    private ScoreRows scores;

    @Inject
    private SessionRows rows;

    /**
     * @return the session's number, for example S-2026-0002
     * @throws CommitteeRefused {@code DATE_MISSING}, {@code PLACE_MISSING}
     */
    public String plan(PlanSession command) {
        FundId fund = command.fund();
        Actor actor = actors.require(fund, Role.MANAGER);
        String number = numbers.next(fund, "S", clock.today().getYear());
        CommitteeSession session =
                CommitteeSession.planned(command, number, members.rules(fund), actor.userName(), clock.now());
        sessions.add(session);
        trail.done(
                fund,
                actor.userName(),
                "SESSION_PLANNED",
                number,
                command.startsAt().toString());
        return number;
    }

    public void change(SessionId id, long seenVersion, PlanSession command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        CommitteeSession session = desk.lock(command.fund(), id);
        if (session.version() != seenVersion) {
            throw new CommitteeRefused(CommitteeRefused.Reason.STALE, null);
        }
        session.change(command, actor.userName(), clock.now());
        trail.done(command.fund(), actor.userName(), "SESSION_CHANGED", session.number(), null);
    }

    /** What may go on an agenda: admissible or deferred, and on no other; the best average first. */
    public List<AgendaCandidate> candidates(FundId fund) {
        actors.require(fund, Role.MANAGER);
        Map<Long, ScoreTable> tables = scores.progress(fund);
        return rows.candidates(fund).stream()
                .map(candidate -> candidate.with(
                        Optional.ofNullable(tables.get(candidate.application().value()))
                                .map(ScoreTable::progress)
                                .orElse(null)))
                .sorted(Comparator.comparing(
                        AgendaCandidate::average, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .toList();
    }

    /**
     * Puts an admissible (or deferred) application at the end of the agenda; what it asks for is proposed.
     *
     * @throws CommitteeRefused {@code APPLICATION_NOT_READY} also if another agenda has it and has not released its
     *     decision
     */
    public ItemId addItem(FundId fund, SessionId id, ApplicationId application) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lock(fund, id);
        session.requirePlannable();
        ApplicationView view = applications.view(fund, application);
        if (!view.status().isReadyForCommittee() || sessions.isOnAnAgenda(application)) {
            throw new CommitteeRefused(CommitteeRefused.Reason.APPLICATION_NOT_READY, "application");
        }
        int place = sessions.items(id).size() + 1;
        Item item = Item.added(
                session, application, place, applications.requested(application), actor.userName(), clock.now());
        sessions.add(item);
        trail.done(fund, actor.userName(), "ITEM_ADDED", session.number(), view.number());
        return item.id();
    }

    public void removeItem(FundId fund, ItemId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        session.requirePlannable();
        sessions.remove(item);
        List<Item> left = new ArrayList<>(sessions.items(session.id()));
        left.remove(item);
        number(left, actor);
        trail.done(
                fund,
                actor.userName(),
                "ITEM_REMOVED",
                session.number(),
                applications.number(fund, item.application()));
    }

    /** @param places up for less than 0, down for more */
    public void move(FundId fund, ItemId id, int places) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        session.requirePlannable();
        List<Item> items = new ArrayList<>(sessions.items(session.id()));
        int from = items.indexOf(item);
        int to = Math.max(0, Math.min(items.size() - 1, from + places));
        items.add(to, items.remove(from));
        number(items, actor);
        trail.done(
                fund,
                actor.userName(),
                "ITEM_MOVED",
                session.number(),
                applications.number(fund, item.application()) + ": " + (from + 1) + " to " + (to + 1));
    }

    /** The best average first; those without a score last, in the order they had. */
    public void rankByScores(FundId fund, SessionId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lock(fund, id);
        session.requirePlannable();
        Map<Long, BigDecimal> averages = scores.averagesOfSession(id);
        List<Item> items = new ArrayList<>(sessions.items(id));
        items.sort(Comparator.comparing(
                item -> averages.get(item.application().value()),
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
        number(items, actor);
        trail.done(fund, actor.userName(), "AGENDA_RANKED", session.number(), "by average score");
    }

    /**
     * By the manager before the session, by the chair also during it; never once the ballot was opened.
     *
     * @throws CommitteeRefused {@code ABOVE_REQUEST}, {@code NOTHING_PROPOSED}, {@code ITEM_CHANGED}
     */
    public void propose(ProposeAward command) {
        FundId fund = command.fund();
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lockFor(fund, command.item());
        Item found = desk.item(fund, command.item());
        if (session.status() == SessionStatus.OPEN) {
            desk.balloting(session, found)
                    .requirePresiding(desk.seat(fund, Role.CHAIR).id());
        } else {
            session.requirePlannable();
            actors.require(fund, Role.MANAGER);
        }
        desk.requireSeen(found, command.seenVersion());
        found.propose(command, applications.requested(found.application()), actor.userName(), clock.now());
        trail.done(
                fund,
                actor.userName(),
                "AWARD_PROPOSED",
                applications.number(fund, found.application()),
                command.kind() + " " + found.amounts());
    }

    /** @throws CommitteeRefused {@code AGENDA_EMPTY} */
    public void call(FundId fund, SessionId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lock(fund, id);
        session.call(desk.sitting(fund), !sessions.items(id).isEmpty(), actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "SESSION_CALLED", session.number(), null);
    }

    private void number(List<Item> items, Actor actor) {
        for (int index = 0; index < items.size(); index++) {
            items.get(index).moveTo(index + 1, actor.userName(), clock.now());
        }
    }
}
