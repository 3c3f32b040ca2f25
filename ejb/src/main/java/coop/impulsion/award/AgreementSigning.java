package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.basis.FundClock;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.Sha256;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Records the signature of an agreement: the award is in force from that day. A grant's instalments without conditions
 * become a debt of the fund and are booked; the others stay off balance sheet until their conditions are met.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class AgreementSigning {

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

    @Inject
    private Awards awards;

    @Inject
    private Documents documents;

    /**
     * @throws AwardRefused {@code SCHEDULE_MISSING}, {@code PAYEE_MISSING}, {@code PAPER_MISSING} if something was not
     *     done before, {@code SIGNED_BEFORE_DECISION}, {@code IN_THE_FUTURE}, {@code STALE}
     * @throws coop.impulsion.document.DocumentRefused if the signed copy is not a file that may be kept
     */
    public void sign(SignAgreement command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        if (command.signedOn() == null || command.signedOn().isAfter(clock.today())) {
            throw new AwardRefused(Reason.IN_THE_FUTURE, "signedOn");
        }
        String copy = command.signedCopy() == null ? "-" : Sha256.of(command.signedCopy());
        String content = command.award() + "|" + command.signedOn() + "|" + copy;
        commands.once(command.fund(), command.key(), "SignAgreement", content, () -> sign(command, actor));
    }

    private String sign(SignAgreement command, Actor actor) {
        Award award = finder.byNumber(command.fund(), command.award());
        award.requireVersion(command.seenVersion());
        List<Instalment> firm = award.sign(command.signedOn(), clock.now());
        DocumentId signedCopy = command.signedCopy() == null
                ? null
                : documents.keepUpload(
                        command.fund(),
                        AwardDocuments.SIGNED_AGREEMENT,
                        command.fileName(),
                        command.declaredType(),
                        command.signedCopy(),
                        actor.userName());
        AwardAgreement agreement = awards.agreementOf(award);
        agreement.signed(signedCopy);
        Money amount = Money.sum(firm.stream().map(Instalment::total).toList());
        finder.bookingOf(award)
                .firm(command.signedOn(), agreement.number(), "AGREEMENT_SIGNED", amount)
                .forEach(ledger::post);
        trail.done(
                command.fund(),
                actor.userName(),
                "AGREEMENT_SIGNED",
                award.number(),
                agreement.number() + " " + command.signedOn() + ", firm " + amount);
        return award.number();
    }
}
