package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.award.store.AwardRows;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * What payment orders do to instalments and to the shares behind them. Called by the use cases of {@code disbursement}
 * inside their own transaction, after the role is checked and the fund's head is locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InstalmentPayments {

    @Inject
    private AwardFinder finder;

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardShares shares;

    @Inject
    private AwardRows rows;

    @Inject
    private Ledger ledger;

    @Inject
    private FundClock clock;

    /**
     * What a payment order needs to know of its instalment.
     *
     * @param reference the bank's end-to-end reference, for example {@code O-2026-0001-T1}
     * @param payeeName legal name of the account's holder
     * @param projectName what the payee reads on their statement
     */
    public record Ordered(
            InstalmentId instalment,
            AwardId awardId,
            String award,
            String reference,
            Money amount,
            String payeeName,
            Iban payeeIban,
            Bic payeeBic,
            String projectName) {}

    /**
     * An order takes the instalment and holds its draw: each line alone, exact, of money that is there.
     *
     * @param order its number
     * @throws AwardRefused {@code NOT_CARRIED} if the shares do not reach so far, {@code INSTALMENT_NOT_PAYABLE},
     *     {@code VERIFIER_PAYS}, {@code MONEY_MISSING}
     */
    public Ordered order(FundId fund, String awardNumber, InstalmentId id, String order, Actor preparedBy) {
        Award award = finder.byNumber(fund, awardNumber);
        if (!moves.coverageOf(award).isCovered(id)) {
            throw new AwardRefused(
                    AwardRefused.Reason.NOT_CARRIED, null, award.instalment(id).reference());
        }
        Instalment instalment = award.order(id, order, preparedBy.userName(), clock.now());
        moves.order(award, instalment.amounts(), order, clock.today());
        return new Ordered(
                id,
                award.id(),
                award.number(),
                instalment.reference(),
                instalment.total(),
                award.payee().name(),
                award.payee().iban(),
                award.payee().bic(),
                finder.projectOf(award).name());
    }

    /** @throws AwardRefused {@code VERIFIER_PAYS} if that user verified one of its conditions */
    public void requireNotVerifiedBy(FundId fund, String awardNumber, InstalmentId id, Actor actor) {
        if (finder.byNumber(fund, awardNumber).instalment(id).hasConditionVerifiedBy(actor.userName())) {
            throw new AwardRefused(AwardRefused.Reason.VERIFIER_PAYS, null);
        }
    }

    /** The order is withdrawn, or the bank rejects it: the draw is released and the instalment is payable again. */
    public void withdraw(FundId fund, String awardNumber, InstalmentId id, String order) {
        Award award = finder.byNumber(fund, awardNumber);
        award.withdrawOrder(id, clock.now());
        moves.withdrawOrder(award, order);
    }

    /** The bank has booked the order on that day: posts the payment with its draws. */
    public EntryRef paid(FundId fund, String awardNumber, InstalmentId id, String order, LocalDate bookedOn) {
        Award award = finder.byNumber(fund, awardNumber);
        award.paid(id, bookedOn, clock.now());
        List<SharePart> draws = moves.drawn(award, order);
        return post(finder.bookingOf(award).paid(bookedOn, order, draws));
    }

    /**
     * The bank took a booked payment back on that day: posts the reverse, and the instalment is payable again.
     *
     * @throws AwardRefused {@code MONEY_CAME_BACK} if the project has given some of it back, or is asked to
     */
    public EntryRef bounced(FundId fund, String awardNumber, InstalmentId id, String order, LocalDate bookedOn) {
        Award award = finder.byNumber(fund, awardNumber);
        Instalment instalment = award.bounced(id, bookedOn, clock.now());
        List<SharePart> draws = moves.undrawn(award, order, instalment.reference());
        requireUnclaimed(award, instalment);
        return post(finder.bookingOf(award).bounced(bookedOn, order, draws));
    }

    /** After the draw is undone: what is left of each category still covers the open claims. */
    private void requireUnclaimed(Award award, Instalment instalment) {
        for (CostCategory category : instalment.amounts().keySet()) {
            Money left = Money.sum(shares.of(award.id()).stream()
                    .filter(line -> line.category() == category)
                    .map(ShareLine::netDrawn)
                    .toList());
            if (rows.claimed(award.id(), category).isGreaterThan(left)) {
                throw new AwardRefused(AwardRefused.Reason.MONEY_CAME_BACK, null, instalment.reference());
            }
        }
    }

    private EntryRef post(List<EntryDraft> drafts) {
        EntryRef bank = null;
        for (EntryDraft draft : drafts) {
            EntryRef posted = ledger.post(draft);
            bank = bank == null ? posted : bank;
        }
        return bank;
    }
}
