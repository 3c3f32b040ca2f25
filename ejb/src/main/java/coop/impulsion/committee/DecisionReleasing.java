package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationOutcomes;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Writes what each carrier will read and makes a session's decisions known, all at once, after its minutes are signed. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class DecisionReleasing {

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
    private ApplicationFacts applications;

    @Inject
    private ApplicationOutcomes outcomes;

    /**
     * Writes letters of one session's items, all of them or none.
     *
     * @throws CommitteeRefused {@code LETTER_MISSING} at the letter's own field, {@code ALREADY_RELEASED},
     *     {@code ITEM_CHANGED}
     */
    public void write(FundId fund, SessionId id, List<WriteLetter> letters) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lock(fund, id);
        if (session.status() == SessionStatus.SIGNED) {
            session.requireUnreleased();
        }
        for (int at = 0; at < letters.size(); at++) {
            WriteLetter letter = letters.get(at);
            Item item = desk.item(fund, letter.item());
            if (!item.session().equals(id)) {
                throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, letter.item());
            }
            desk.requireSeen(item, letter.seenVersion());
            item.write(letter.letter(), "letters[" + at + "].letter", actor.userName(), clock.now());
            trail.done(
                    fund,
                    actor.userName(),
                    "LETTER_WRITTEN",
                    applications.number(fund, item.application()),
                    session.number());
        }
    }

    /** @throws CommitteeRefused {@code NOT_SIGNED}, {@code ALREADY_RELEASED}, {@code LETTER_MISSING} with the number */
    public void release(FundId fund, SessionId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        CommitteeSession session = desk.lock(fund, id);
        session.requireUnreleased();
        for (Item item : sessions.items(id)) {
            String number = applications.number(fund, item.application());
            if (item.letter() == null) {
                throw new CommitteeRefused(CommitteeRefused.Reason.LETTER_MISSING, "letter", number);
            }
            outcomes.makeKnown(fund, item.application(), session.number(), told(item), item.letter());
        }
        session.release(actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "DECISIONS_RELEASED", session.number(), null);
    }

    private static ApplicationStatus told(Item item) {
        return switch (item.outcome()) {
            case GRANT, GRANT_WITH_CONDITIONS -> ApplicationStatus.GRANTED;
            case DEFER -> ApplicationStatus.DEFERRED;
            case REFUSE -> ApplicationStatus.REFUSED;
        };
    }
}
