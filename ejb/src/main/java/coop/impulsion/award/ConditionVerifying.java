package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds conditions met, or sends their evidence back. The manager does, and whoever did neither prepares nor approves
 * the payment. With its last condition a grant's instalment becomes a debt of the fund and is booked.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ConditionVerifying {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Ledger ledger;

    @Inject
    private AwardFinder finder;

    /**
     * @param note what was looked at, or null
     * @return reference of the instalment if it is payable now, else empty
     * @throws AwardRefused {@code EVIDENCE_MISSING}, {@code CONDITION_SETTLED}, {@code STALE}
     */
    public Optional<String> met(
            FundId fund, CommandKey key, String number, long seenVersion, ConditionId condition, String note) {
        Actor actor = actors.require(fund, Role.MANAGER);
        String content = number + "|" + condition + "|" + note;
        String reference = commands.once(fund, key, "MeetCondition", content, () -> {
            Award award = finder.byNumber(fund, number);
            award.requireVersion(seenVersion);
            LocalDate today = clock.today();
            Optional<Instalment> firm = award.conditionMet(condition, actor.userName(), note, today, clock.now());
            firm.ifPresent(instalment -> finder.bookingOf(award)
                    .firm(today, instalment.reference(), "CONDITION_MET", instalment.total())
                    .forEach(ledger::post));
            trail.done(fund, actor.userName(), "CONDITION_MET", number, note);
            return firm.map(Instalment::reference).orElse("");
        });
        return Optional.of(reference).filter(text -> !text.isEmpty());
    }

    /** @param reason what is wrong with the evidence and what would do; the carrier reads it */
    public void sendBack(FundId fund, String number, long seenVersion, ConditionId condition, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Award award = finder.byNumber(fund, number);
        award.requireVersion(seenVersion);
        award.sendEvidenceBack(condition, reason, clock.now());
        trail.done(fund, actor.userName(), "EVIDENCE_SENT_BACK", number, reason);
    }
}
