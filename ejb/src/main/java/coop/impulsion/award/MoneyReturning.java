package coop.impulsion.award;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.AwardReturn;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.award.store.AwardRows;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Money that projects give back: the manager claims what was not spent, the accountant books what the bank received. It
 * goes back to the commitments that it was drawn from, in the order of losses of the award's sharing agreement, and is
 * available again.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.SYSTEM})
public class MoneyReturning {

    private static final int REASON_LENGTH = 1000;

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
    private Funds funds;

    @Inject
    private NumberSeries numbers;

    @Inject
    private AwardFinder finder;

    @Inject
    private Awards awards;

    @Inject
    private AwardShares shares;

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardRows rows;

    /**
     * @return number of the claim, for example {@code RV-2026-0001}
     * @throws AwardRefused {@code ABOVE_DRAWN} at the category's field, {@code RETURN_EMPTY}, {@code WRONG_STATUS} for an
     *     advance, {@code IN_THE_FUTURE}, {@code STALE}
     */
    public String claim(ClaimUnspent command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        requirePast(command.on(), "on");
        String content = command.award() + "|" + command.amounts() + "|" + command.on() + "|" + command.dueOn() + "|"
                + command.reason();
        return commands.once(command.fund(), command.key(), "ClaimUnspent", content, () -> {
            Award award = inForce(command.fund(), command.award(), command.seenVersion(), AwardKind.GRANT);
            requireDrawn(award, command.amounts());
            requireNotBefore(command.on(), award.signedOn(), "on");
            String number = numbers.next(command.fund(), "RV", command.on().getYear());
            AwardReturn claim = AwardReturn.claimed(
                    award, number, command.amounts(), command.on(), command.dueOn(), command.reason());
            EntryRef entry = ledger.post(finder.bookingOf(award).claimed(command.on(), number, claim.total()));
            claim.bookedAt(entry.position());
            awards.add(claim);
            award.touched(clock.now());
            trail.done(
                    command.fund(),
                    actor.userName(),
                    "UNSPENT_CLAIMED",
                    award.number(),
                    number + " " + claim.total() + ": " + command.reason());
            return number;
        });
    }

    /** Takes a claim back that was made by mistake; its entry is reversed. */
    public void withdrawClaim(FundId fund, CommandKey key, String number, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        if (reason == null || reason.isBlank()) {
            throw new AwardRefused(Reason.REASON_MISSING, "reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new AwardRefused(Reason.TEXT_TOO_LONG, "reason", REASON_LENGTH);
        }
        commands.once(fund, key, "WithdrawClaim", number + "|" + reason, () -> {
            AwardReturn claim = find(fund, number);
            claim.withdraw();
            Award award = finder.byId(fund, claim.award());
            ledger.reverse(fund, claim.claimPosition(), clock.today(), "CLAIM_WITHDRAWN");
            award.touched(clock.now());
            trail.done(fund, actor.userName(), "CLAIM_WITHDRAWN", award.number(), number + ": " + reason);
            return number;
        });
    }

    /**
     * The bank received the money of a claim.
     *
     * @throws AwardRefused {@code RETURN_SETTLED} if it is not open, {@code TOO_EARLY} before the claim
     */
    public void receive(FundId fund, CommandKey key, String number, LocalDate receivedOn, String bankReference) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        requirePast(receivedOn, "receivedOn");
        String content = number + "|" + receivedOn + "|" + bankReference;
        commands.once(fund, key, "ReceiveUnspent", content, () -> {
            AwardReturn claim = find(fund, number);
            claim.received(receivedOn, bankReference);
            giveBack(finder.byId(fund, claim.award()), claim, receivedOn, actor, "UNSPENT_RECEIVED");
            return number;
        });
    }

    /**
     * A part of a recoverable advance was repaid.
     *
     * @return number of the repayment
     */
    public String repay(RepayAdvance command) {
        Actor actor = actors.require(command.fund(), Role.ACCOUNTANT);
        requirePast(command.receivedOn(), "receivedOn");
        String content =
                command.award() + "|" + command.amounts() + "|" + command.receivedOn() + "|" + command.bankReference();
        return commands.once(command.fund(), command.key(), "RepayAdvance", content, () -> {
            Award award =
                    inForce(command.fund(), command.award(), command.seenVersion(), AwardKind.RECOVERABLE_ADVANCE);
            requireDrawn(award, command.amounts());
            requireNotBefore(command.receivedOn(), award.signedOn(), "receivedOn");
            String number =
                    numbers.next(command.fund(), "RV", command.receivedOn().getYear());
            AwardReturn repayment = AwardReturn.repaid(award, number, command.amounts());
            repayment.received(command.receivedOn(), command.bankReference());
            awards.add(repayment);
            giveBack(award, repayment, command.receivedOn(), actor, "ADVANCE_REPAID");
            return number;
        });
    }

    private void giveBack(Award award, AwardReturn moneyBack, LocalDate on, Actor actor, String act) {
        SharingAgreementView agreement =
                funds.sharingAgreement(award.agreementVersionId()).orElseThrow();
        List<SharePart> parts = moves.giveBack(award, agreement, moneyBack.amounts(), moneyBack.number(), on);
        ledger.post(finder.bookingOf(award).received(on, moneyBack.number(), parts));
        award.touched(clock.now());
        trail.done(
                award.fund(), actor.userName(), act, award.number(), moneyBack.number() + " " + SharePart.total(parts));
    }

    private Award inForce(FundId fund, String number, long seenVersion, AwardKind kind) {
        Award award = finder.byNumber(fund, number);
        award.requireVersion(seenVersion);
        if (award.status() != AwardStatus.IN_FORCE || award.kind() != kind) {
            throw new AwardRefused(Reason.WRONG_STATUS, null, award.status());
        }
        return award;
    }

    /** What was drawn in each category, has not come back and is not claimed already, must cover the amount. */
    private void requireDrawn(Award award, Map<CostCategory, Money> amounts) {
        amounts.forEach((category, amount) -> {
            Money drawn = Money.sum(shares.of(award.id()).stream()
                    .filter(line -> line.category() == category)
                    .map(ShareLine::netDrawn)
                    .toList());
            Money most = drawn.minus(rows.claimed(award.id(), category));
            if (amount.isGreaterThan(most)) {
                throw new AwardRefused(Reason.ABOVE_DRAWN, category.name(), category, most);
            }
        });
    }

    private AwardReturn find(FundId fund, String number) {
        return awards.findReturn(fund, number)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number));
    }

    private void requirePast(LocalDate on, String field) {
        if (on == null || on.isAfter(clock.today())) {
            throw new AwardRefused(Reason.IN_THE_FUTURE, field);
        }
    }

    private static void requireNotBefore(LocalDate on, LocalDate earliest, String field) {
        if (on.isBefore(earliest)) {
            throw new AwardRefused(Reason.TOO_EARLY, field, earliest);
        }
    }
}
