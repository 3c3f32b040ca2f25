package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Awards;
import coop.impulsion.basis.FundClock;
import coop.impulsion.ledger.Commands;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Sets the schedule of an award's instalments, as often as wanted until the agreement is signed. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class InstalmentScheduling {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private AwardFinder finder;

    @Inject
    private Awards awards;

    /** @throws AwardRefused if the schedule does not add up to the award or does not fit it otherwise */
    public void schedule(SetSchedule command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        String content = command.award() + "|" + command.instalments();
        commands.once(command.fund(), command.key(), "SetSchedule", content, () -> schedule(command, actor));
    }

    private String schedule(SetSchedule command, Actor actor) {
        Award award = finder.byNumber(command.fund(), command.award());
        award.requireVersion(command.seenVersion());
        award.clearSchedule(clock.now());
        // Ranks are unique in an award: the old ones must be gone before the new ones come.
        awards.write();
        award.schedule(command.instalments(), clock.now());
        awards.agreementOf(award).setPaperAside();
        trail.done(
                command.fund(),
                actor.userName(),
                "AWARD_SCHEDULED",
                award.number(),
                command.instalments().size() + " instalments");
        return award.number();
    }
}
