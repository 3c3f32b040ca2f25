package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Balloting;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.model.Sessions;
import coop.impulsion.committee.store.MemberRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the committee's use cases begin with: the acting member, the session locked, the item as it was seen. */
@ApplicationScoped
class CommitteeDesk {

    @Inject
    private Actors actors;

    @Inject
    private Members members;

    @Inject
    private MemberRows rows;

    @Inject
    private Sessions sessions;

    @Inject
    private Declarations declarations;

    /** @throws AccessRefused {@code NOT_YOURS} for a user without a seat */
    Member seat(FundId fund, Role... roles) {
        return seatIfAny(fund, roles).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_YOURS));
    }

    /** Empty for somebody who has the role and was not named to the committee. */
    Optional<Member> seatIfAny(FundId fund, Role... roles) {
        Actor actor = actors.require(fund, roles);
        return members.ofUser(fund, actor.userId()).filter(Member::isSitting);
    }

    CommitteeSession lock(FundId fund, SessionId id) {
        return sessions.lock(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /** The session of an item, locked before the item itself is read: what is read then is what others have left. */
    CommitteeSession lockFor(FundId fund, ItemId id) {
        SessionId session =
                sessions.sessionOf(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        return lock(fund, session);
    }

    Item item(FundId fund, ItemId id) {
        return sessions.item(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /**
     * @throws CommitteeRefused {@code ITEM_CHANGED} with who did what and when, if the page that was filled in is stale
     */
    void requireSeen(Item item, long seenVersion) {
        if (item.version() != seenVersion) {
            throw new CommitteeRefused(
                    CommitteeRefused.Reason.ITEM_CHANGED,
                    null,
                    rows.displayName(item.changedBy()),
                    item.lastChange(),
                    item.changedAt());
        }
    }

    Balloting balloting(CommitteeSession session, Item item) {
        return new Balloting(
                session, item, declarations.recused(item.application()).keySet());
    }

    /** Sitting members, chairs first, true for chairs. */
    Map<MemberId, Boolean> sitting(FundId fund) {
        Map<MemberId, Boolean> sitting = new LinkedHashMap<>();
        rows.list(fund).stream()
                .filter(MemberView::isSitting)
                .sorted((one, other) -> other.seat().compareTo(one.seat()))
                .forEach(member -> sitting.put(member.id(), member.seat() == SeatKind.CHAIR));
        return sitting;
    }
}
