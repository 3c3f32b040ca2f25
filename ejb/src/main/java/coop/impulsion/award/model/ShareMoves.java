package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.commitment.CommitmentHolding;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Apportionment;
import coop.impulsion.risksharing.Holding;
import coop.impulsion.risksharing.InstalmentDrawing;
import coop.impulsion.risksharing.MoneyReturn;
import coop.impulsion.risksharing.ShareRelease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moves an award's shares by the engine's answers: splits an amount upon them, changes shares and commitments alike, and
 * keeps the reason. Called after the fund's head is locked; the caller posts the entry with the parts it gets.
 */
@ApplicationScoped
public class ShareMoves {

    @Inject
    private AwardShares shares;

    @Inject
    private AwardReasons reasons;

    @Inject
    private CommitmentHolding holding;

    @Inject
    private MoneyThere moneyThere;

    /** What a payment of these amounts would draw; keeps nothing. */
    public List<SharePart> drawOf(Award award, Map<CostCategory, Money> amounts) {
        return split(award, amounts, ShareLine::remaining, drawing(amounts)).parts();
    }

    /** What giving up these amounts would release; keeps nothing. */
    public List<SharePart> releaseOf(Award award, Map<CostCategory, Money> amounts) {
        return split(award, amounts, ShareLine::remaining, releasing(amounts)).parts();
    }

    /** To whom these amounts would go back; keeps nothing. */
    public List<SharePart> returnOf(Award award, SharingAgreementView agreement, Map<CostCategory, Money> amounts) {
        return split(award, amounts, ShareLine::netDrawn, returning(agreement, amounts))
                .parts();
    }

    /**
     * A payment order takes its draw.
     *
     * @param piece number of the order
     * @throws coop.impulsion.award.AwardRefused {@code MONEY_MISSING} if it is not paid in, with whose
     */
    public List<SharePart> order(Award award, Map<CostCategory, Money> amounts, String piece, LocalDate on) {
        List<SharePart> parts = kept(
                award,
                ApportionmentKind.DRAW,
                piece,
                on,
                null,
                split(award, amounts, ShareLine::remaining, drawing(amounts)));
        moneyThere.require(award, parts);
        shares.order(award.id(), parts);
        holding.order(SharePart.byCommitment(parts));
        return parts;
    }

    /** The order is withdrawn or rejected. */
    public void withdrawOrder(Award award, String piece) {
        List<SharePart> parts = reasons.partsOf(award.id(), ApportionmentKind.DRAW, piece);
        shares.withdrawOrder(award.id(), parts);
        holding.withdrawOrder(SharePart.byCommitment(parts));
    }

    /** The bank has booked the order. */
    public List<SharePart> drawn(Award award, String piece) {
        List<SharePart> parts = reasons.partsOf(award.id(), ApportionmentKind.DRAW, piece);
        shares.drawn(award.id(), parts);
        holding.drawn(SharePart.byCommitment(parts));
        return parts;
    }

    /**
     * The bank took the booking back.
     *
     * @throws AwardRefused {@code MONEY_CAME_BACK} if some of what was drawn has been returned to its commitments
     */
    public List<SharePart> undrawn(Award award, String piece, String instalment) {
        List<SharePart> parts = reasons.partsOf(award.id(), ApportionmentKind.DRAW, piece);
        Map<CommitmentId, Map<CostCategory, Money>> there = new HashMap<>();
        shares.of(award.id())
                .forEach(line -> there.computeIfAbsent(line.commitment(), any -> new HashMap<>())
                        .put(line.category(), line.netDrawn()));
        for (SharePart part : parts) {
            if (part.amount().isGreaterThan(there.get(part.commitment()).get(part.category()))) {
                throw new AwardRefused(AwardRefused.Reason.MONEY_CAME_BACK, null, instalment);
            }
        }
        shares.undrawn(award.id(), parts);
        holding.undrawn(SharePart.byCommitment(parts));
        return parts;
    }

    /** Money came back; it is available again at once. */
    public List<SharePart> giveBack(
            Award award, SharingAgreementView agreement, Map<CostCategory, Money> amounts, String piece, LocalDate on) {
        String classOrder = agreement.lossOrder() == LossOrder.ORDERED
                ? agreement.protectedFirst().stream().map(Enum::name).collect(Collectors.joining(","))
                : null;
        List<SharePart> parts = kept(
                award,
                ApportionmentKind.RETURN,
                piece,
                on,
                classOrder,
                split(award, amounts, ShareLine::netDrawn, returning(agreement, amounts)));
        shares.returned(award.id(), parts);
        holding.returned(SharePart.byCommitment(parts));
        holding.release(SharePart.byCommitment(parts));
        return parts;
    }

    /** Shares are taken on after the decision. */
    public void add(Award award, List<SharePart> parts) {
        shares.add(award.id(), parts);
        holding.hold(SharePart.byCommitment(parts));
    }

    /** These very shares are given back: one commitment's, not a part of the award's. */
    public void giveUp(Award award, List<SharePart> parts) {
        shares.release(award.id(), parts);
        holding.release(SharePart.byCommitment(parts));
    }

    /** How far the shares carry what is still to be paid. */
    public Coverage coverageOf(Award award) {
        return new Coverage(award, shares.of(award.id()));
    }

    /** A part of the award will not be paid. */
    public List<SharePart> release(Award award, Map<CostCategory, Money> amounts, String piece, LocalDate on) {
        List<SharePart> parts = kept(
                award,
                ApportionmentKind.RELEASE,
                piece,
                on,
                null,
                split(award, amounts, ShareLine::remaining, releasing(amounts)));
        shares.release(award.id(), parts);
        holding.release(SharePart.byCommitment(parts));
        return parts;
    }

    private static Function<Map<String, List<Holding>>, Map<String, Apportionment>> drawing(
            Map<CostCategory, Money> amounts) {
        return held -> InstalmentDrawing.draw(held, cents(amounts));
    }

    private static Function<Map<String, List<Holding>>, Map<String, Apportionment>> releasing(
            Map<CostCategory, Money> amounts) {
        return held -> ShareRelease.release(held, cents(amounts));
    }

    private static Function<Map<String, List<Holding>>, Map<String, Apportionment>> returning(
            SharingAgreementView agreement, Map<CostCategory, Money> amounts) {
        coop.impulsion.risksharing.LossOrder order = new coop.impulsion.risksharing.LossOrder(
                agreement.lossOrder() == LossOrder.ORDERED ? agreement.protectedFirst() : List.of());
        return held -> MoneyReturn.giveBack(order, held, cents(amounts));
    }

    /** The engine's answer, with the lines that bear it in the order of the answer's parts. */
    private record Split(Map<CostCategory, Apportionment> answers, Map<CostCategory, List<ShareLine>> lines) {

        List<SharePart> parts() {
            List<SharePart> parts = new ArrayList<>();
            answers.forEach((category, answer) -> {
                List<ShareLine> ofCategory = lines.get(category);
                for (int i = 0; i < answer.parts().size(); i++) {
                    long cents = answer.parts().get(i).cents();
                    if (cents > 0) {
                        ShareLine line = ofCategory.get(i);
                        parts.add(new SharePart(line.commitment(), line.number(), category, Money.ofCents(cents)));
                    }
                }
            });
            return parts;
        }
    }

    private Split split(
            Award award,
            Map<CostCategory, Money> amounts,
            Function<ShareLine, Money> held,
            Function<Map<String, List<Holding>>, Map<String, Apportionment>> engine) {
        Map<CostCategory, List<ShareLine>> lines =
                shares.of(award.id()).stream().collect(Collectors.groupingBy(ShareLine::category));
        Map<String, List<Holding>> holdings = new HashMap<>();
        lines.forEach((category, ofCategory) -> holdings.put(
                category.name(),
                ofCategory.stream()
                        .map(line -> new Holding(
                                line.number(),
                                line.contributorClass(),
                                line.signedOn(),
                                held.apply(line).cents()))
                        .toList()));
        Map<CostCategory, Apportionment> answers = new LinkedHashMap<>();
        engine.apply(holdings).forEach((key, answer) -> answers.put(CostCategory.valueOf(key), answer));
        return new Split(answers, lines);
    }

    private List<SharePart> kept(
            Award award, ApportionmentKind kind, String piece, LocalDate on, String classOrder, Split split) {
        split.answers()
                .forEach((category, answer) -> reasons.keep(
                        award.id(),
                        kind,
                        piece,
                        on,
                        category,
                        classOrder,
                        answer,
                        split.lines().getOrDefault(category, List.of())));
        return split.parts();
    }

    private static Map<String, Long> cents(Map<CostCategory, Money> amounts) {
        Map<String, Long> cents = new HashMap<>();
        amounts.forEach((category, amount) -> cents.put(category.name(), amount.cents()));
        return cents;
    }
}
