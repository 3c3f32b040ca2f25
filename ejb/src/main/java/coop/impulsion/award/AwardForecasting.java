package coop.impulsion.award;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.MoneyThere;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.award.store.ShareRows;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what a payment, a cancellation, an end or a return would do to each contributor, by the very engine that will do
 * it, and keeps nothing. What it shows may be overtaken: only the act itself locks.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.PAYMENT_APPROVER, Roles.AUDITOR, Roles.SYSTEM})
public class AwardForecasting {

    private static final Role[] READERS = {Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR};

    @Inject
    private Actors actors;

    @Inject
    private Funds funds;

    @Inject
    private AwardFinder finder;

    @Inject
    private AwardShares shares;

    @Inject
    private ShareMoves moves;

    @Inject
    private ShareRows rows;

    @Inject
    private MoneyThere moneyThere;

    /** What an order of that instalment would draw, and whose money is missing for it. */
    public AwardForecast paying(FundId fund, String number, InstalmentId instalment) {
        Award award = find(fund, number);
        List<SharePart> draws = moves.drawOf(award, award.instalment(instalment).amounts());
        return forecast(award, draws, moneyThere.missing(award, draws));
    }

    /** What giving up these instalments would release. */
    public AwardForecast cancelling(FundId fund, String number, List<InstalmentId> instalments) {
        Award award = find(fund, number);
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        instalments.stream()
                .map(award::instalment)
                .filter(Instalment::isOpen)
                .forEach(instalment -> instalment
                        .amounts()
                        .forEach((category, amount) -> amounts.merge(category, amount, Money::plus)));
        return forecast(award, moves.releaseOf(award, amounts), List.of());
    }

    /** What the end of the award, or the lapse of its decision, would release: all that is not drawn or ordered. */
    public AwardForecast ending(FundId fund, String number) {
        Award award = find(fund, number);
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        for (ShareLine line : shares.of(award.id())) {
            amounts.merge(line.category(), line.remaining(), Money::plus);
        }
        return forecast(award, moves.releaseOf(award, amounts), List.of());
    }

    /**
     * To whom money that comes back would go.
     *
     * @param amounts by category
     * @throws AwardRefused {@code ABOVE_DRAWN} at the category's field if more would come back than was drawn there
     */
    public AwardForecast returning(FundId fund, String number, Map<CostCategory, Money> amounts) {
        Award award = find(fund, number);
        EnumMap<CostCategory, Money> drawn = new EnumMap<>(CostCategory.class);
        for (ShareLine line : shares.of(award.id())) {
            drawn.merge(line.category(), line.netDrawn(), Money::plus);
        }
        amounts.forEach((category, amount) -> {
            Money most = drawn.getOrDefault(category, Money.ZERO);
            if (amount.isGreaterThan(most)) {
                throw new AwardRefused(AwardRefused.Reason.ABOVE_DRAWN, category.name(), category, most);
            }
        });
        SharingAgreementView agreement =
                funds.sharingAgreement(award.agreementVersionId()).orElseThrow();
        return forecast(award, moves.returnOf(award, agreement, CategoryAmounts.typed(amounts)), List.of());
    }

    private Award find(FundId fund, String number) {
        actors.require(fund, READERS);
        return finder.byNumber(fund, number);
    }

    private AwardForecast forecast(Award award, List<SharePart> moved, List<MissingMoney> missing) {
        Map<String, Money> byCommitment = new HashMap<>();
        moved.forEach(part -> byCommitment.merge(part.number(), part.amount(), Money::plus));
        List<AwardForecast.Part> parts = new ArrayList<>();
        for (AwardShareView share : rows.shares(award.id())) {
            Money amount = byCommitment.get(share.commitment());
            if (amount != null) {
                parts.add(new AwardForecast.Part(
                        share.commitment(), share.contributorName(), share.contributorClass(), amount));
            }
        }
        parts.sort(Comparator.comparing(AwardForecast.Part::contributorClass)
                .thenComparing(AwardForecast.Part::amount, Comparator.reverseOrder())
                .thenComparing(AwardForecast.Part::commitment));
        List<AwardForecast.ClassAmount> classes = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            List<Money> ofClass = parts.stream()
                    .filter(part -> part.contributorClass() == contributorClass)
                    .map(AwardForecast.Part::amount)
                    .toList();
            if (!ofClass.isEmpty()) {
                classes.add(new AwardForecast.ClassAmount(contributorClass, Money.sum(ofClass), ofClass.size()));
            }
        }
        return new AwardForecast(SharePart.total(moved), classes, parts, missing);
    }
}
