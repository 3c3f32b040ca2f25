package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.store.MemberRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gives seats in the committee and sets how it decides. Roles are the administrator's; a seat wants its role. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.SYSTEM})
public class CommitteeStaffing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Members members;

    @Inject
    private MemberRows rows;

    /** Sitting members first, chairs before members, by name; then former ones. */
    public List<MemberView> members(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        return rows.list(fund);
    }

    /** Sign-in and name of users with a role of the committee and no seat yet. */
    public List<String[]> candidates(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        return rows.candidates(fund);
    }

    public CommitteeRules rules(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        return members.rules(fund);
    }

    /** For the sessions opened from now on; those open or closed keep theirs. */
    public void adoptRules(FundId fund, CommitteeRules rules) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        members.adopt(fund, rules);
        trail.done(fund, actor.userName(), "COMMITTEE_RULES_ADOPTED", "committee", rules.toString());
    }

    /** @throws CommitteeRefused {@code ROLE_MISSING} if the user has not the role of the seat, {@code ALREADY_MEMBER} */
    public MemberId name(NameMember command) {
        FundId fund = command.fund();
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        long userId = rows.userWithRole(fund, command.userName(), command.seat())
                .orElseThrow(() -> new CommitteeRefused(CommitteeRefused.Reason.ROLE_MISSING, "userName"));
        Member member = members.ofUser(fund, userId).orElse(null);
        if (member == null) {
            member = Member.named(command, userId);
            members.add(member);
        } else {
            member.comeBack(command);
        }
        trail.done(
                fund,
                actor.userName(),
                "MEMBER_NAMED",
                command.userName(),
                command.seat().name());
        return member.id();
    }

    /** @throws CommitteeRefused {@code ROLE_MISSING}, {@code STALE}, {@code NO_LONGER_MEMBER} */
    public void change(FundId fund, MemberId id, long seenVersion, String capacity, SeatKind seat) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        Member member = find(fund, id);
        requireSeen(member, seenVersion);
        String userName = rows.userName(id);
        if (rows.userWithRole(fund, userName, seat).isEmpty()) {
            throw new CommitteeRefused(CommitteeRefused.Reason.ROLE_MISSING, "seat");
        }
        member.change(capacity, seat);
        trail.done(fund, actor.userName(), "MEMBER_CHANGED", userName, seat.name());
    }

    /** The seat is empty after that day; sessions already held keep it. */
    public void leave(FundId fund, MemberId id, long seenVersion, LocalDate lastDay) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        Member member = find(fund, id);
        requireSeen(member, seenVersion);
        member.leave(lastDay);
        trail.done(fund, actor.userName(), "MEMBER_LEFT", rows.userName(id), String.valueOf(lastDay));
    }

    private static void requireSeen(Member member, long seenVersion) {
        if (member.version() != seenVersion) {
            throw new CommitteeRefused(CommitteeRefused.Reason.STALE, null);
        }
    }

    private Member find(FundId fund, MemberId id) {
        return members.find(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
