package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.model.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Notes who takes part, opens and closes sessions: by a chair, or the manager at their side. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CHAIR, Roles.SYSTEM})
public class SessionRunning {

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

    /**
     * @param holder who votes for the member, for {@code REPRESENTED} only
     * @throws CommitteeRefused {@code PROXY_TO_SELF}, {@code HOLDER_NOT_THERE}, {@code TOO_MANY_PROXIES},
     *     {@code NOT_IN_SESSION}, {@code SESSION_OUT_OF_ORDER}
     */
    public void attend(FundId fund, SessionId id, MemberId member, Presence presence, MemberId holder) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lock(fund, id);
        session.attend(member, presence, holder, actor.userName(), clock.now());
        trail.done(
                fund,
                actor.userName(),
                "ATTENDANCE_NOTED",
                session.number(),
                "member " + member + ": " + presence + (holder == null ? "" : " by " + holder));
    }

    /**
     * Notes the whole list at once, those who are there before those who are represented.
     *
     * @throws CommitteeRefused as {@link #attend}, at the member's line; {@code STALE} if somebody noted it meanwhile
     */
    public void takeRoll(TakeRoll command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lock(command.fund(), command.session());
        if (session.version() != command.seenVersion()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.STALE, null);
        }
        session.takeRoll(command.lines(), actor.userName(), clock.now());
        trail.done(
                command.fund(),
                actor.userName(),
                "ATTENDANCE_NOTED",
                session.number(),
                command.lines().stream().map(TakeRoll.Line::toString).collect(Collectors.joining(", ")));
    }

    /** Under the rules in force now, which the session keeps. */
    public void open(FundId fund, SessionId id) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lock(fund, id);
        session.open(desk.sitting(fund), members.rules(fund), actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "SESSION_OPENED", session.number(), null);
    }

    /** @throws CommitteeRefused {@code ITEMS_UNDECIDED} */
    public void close(FundId fund, SessionId id) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lock(fund, id);
        boolean isAllDecided = sessions.items(id).stream().allMatch(item -> item.status() == ItemStatus.DECIDED);
        session.close(isAllDecided, actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "SESSION_CLOSED", session.number(), null);
    }

    /** Who writes the minutes, and what else was said; until they are signed. */
    public void remark(FundId fund, SessionId id, String secretary, String remarks) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        CommitteeSession session = desk.lock(fund, id);
        session.remark(secretary, remarks, actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "MINUTES_REMARKED", session.number(), null);
    }
}
