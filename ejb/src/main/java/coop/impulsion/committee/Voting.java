package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.FileGate;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Balloting;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Declarations;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The ballot on an item: opened and closed by the chair who presides, cast by each member for themselves and for whom
 * they represent. Voices may change until it is closed; whoever has a conflict is not let in.
 */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.CHAIR, Roles.SYSTEM})
public class Voting {

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
    private FileGate gate;

    /**
     * @param asSecret whether nobody is told who voted how
     * @throws CommitteeRefused {@code CHAIR_ONLY}, {@code RECUSED}, {@code ITEM_CHANGED}, {@code ITEM_OUT_OF_ORDER}
     */
    public void open(FundId fund, ItemId id, long seenVersion, boolean asSecret) {
        Member chair = desk.seat(fund, Role.CHAIR);
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        Balloting balloting = desk.balloting(session, item);
        balloting.requirePresiding(chair.id());
        desk.requireSeen(item, seenVersion);
        balloting.open(asSecret, userName(), clock.now());
        done(fund, "BALLOT_OPENED", item, session);
    }

    /**
     * Casts a voice, or changes what it said.
     *
     * @param voice whose voice it is: the acting member's own, or one that they represent
     * @throws CommitteeRefused {@code DECLARATION_MISSING}, {@code RECUSED}, {@code VOICE_NOT_THERE},
     *     {@code ITEM_OUT_OF_ORDER} when the ballot is not open
     */
    public void cast(FundId fund, ItemId id, MemberId voice, BallotChoice choice) {
        Member caster = desk.seat(fund, Role.MEMBER, Role.CHAIR);
        Actor actor = actors.current();
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        gate.requireOpen(fund, item.application(), actor);
        if (choice == null) {
            throw new CommitteeRefused(CommitteeRefused.Reason.TEXT_MISSING, "choice");
        }
        desk.balloting(session, item).requireVoice(voice, caster.id());
        sessions.cast(id, voice, choice, actor.userName(), clock.now());
        // What was voted is the ballot's secret: the trail only tells that a voice was cast.
        trail.done(
                fund,
                actor.userName(),
                "BALLOT_CAST",
                applications.number(fund, item.application()),
                voice.equals(caster.id()) ? session.number() : session.number() + ", by proxy");
    }

    /** Counts the voices that are there; one that said nothing abstains. */
    public VoteVerdict close(FundId fund, ItemId id, long seenVersion) {
        Member chair = desk.seat(fund, Role.CHAIR);
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        Balloting balloting = desk.balloting(session, item);
        balloting.requirePresiding(chair.id());
        desk.requireSeen(item, seenVersion);
        balloting.close(sessions.ballots(id), userName(), clock.now());
        sessions.keepRecusals(id, declarations.recused(item.application()));
        done(fund, "BALLOT_CLOSED", item, session);
        return item.verdict();
    }

    /** Opens a counted ballot again, until the item is decided. */
    public void reopen(FundId fund, ItemId id, long seenVersion) {
        Member chair = desk.seat(fund, Role.CHAIR);
        CommitteeSession session = desk.lockFor(fund, id);
        Item item = desk.item(fund, id);
        Balloting balloting = desk.balloting(session, item);
        balloting.requirePresiding(chair.id());
        desk.requireSeen(item, seenVersion);
        balloting.reopen(userName(), clock.now());
        done(fund, "BALLOT_REOPENED", item, session);
    }

    private void done(FundId fund, String act, Item item, CommitteeSession session) {
        trail.done(fund, userName(), act, applications.number(fund, item.application()), session.number());
    }

    private String userName() {
        return actors.current().userName();
    }
}
