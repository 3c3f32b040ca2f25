package coop.impulsion.award.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.award.AwardEffect;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.Nature;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AwardSharingTest {

    private static final Set<CostCategory> ALL = EnumSet.allOf(CostCategory.class);

    @Test
    void showsExampleAWithWhoBecomesFull() {
        AwardEffect effect = effect(
                OnShortage.SPILL,
                pledge("P1", ContributorClass.PUBLIC, "40000", ALL),
                pledge("P2", ContributorClass.PUBLIC, "20000", ALL),
                pledge("M1", ContributorClass.PATRON, "15000", ALL),
                pledge("M2", ContributorClass.PATRON, "10000", ALL),
                pledge("C1", ContributorClass.CITIZEN, "500", ALL),
                pledge("C2", ContributorClass.CITIZEN, "300", ALL),
                pledge("C3", ContributorClass.CITIZEN, "200", ALL));
        assertTrue(effect.funded());
        assertEquals(
                Map.of(
                        "P1",
                        "10000.00",
                        "P2",
                        "5000.00",
                        "M1",
                        "5400.00",
                        "M2",
                        "3600.00",
                        "C1",
                        "500.00",
                        "C2",
                        "300.00",
                        "C3",
                        "200.00"),
                effect.shares().stream()
                        .collect(Collectors.toMap(
                                AwardEffect.ShareEffect::commitment,
                                s -> s.total().toString())));
        assertEquals(
                List.of("C1", "C2", "C3"),
                effect.shares().stream()
                        .filter(AwardEffect.ShareEffect::becomesFull)
                        .map(AwardEffect.ShareEffect::commitment)
                        .toList());
        assertEquals(Money.parse("12500"), effect.classes().get(0).quotaAmount());
        assertEquals(Money.parse("15000"), effect.classes().get(0).total());
        assertEquals(Money.parse("45000"), effect.classes().get(0).availableAfter());
    }

    @Test
    void showsWhatIsMissingAndWhose() {
        AwardEffect effect = effect(
                OnShortage.SPILL,
                pledge("P1", ContributorClass.PUBLIC, "40000", EnumSet.of(CostCategory.FIRST_POST)),
                pledge(
                        "M2",
                        ContributorClass.PATRON,
                        "10000",
                        EnumSet.of(CostCategory.FIRST_POST, CostCategory.EQUIPMENT)),
                pledge("C1", ContributorClass.CITIZEN, "500", ALL));
        assertFalse(effect.funded());
        assertEquals(Money.parse("1500"), effect.shortage().missing());
        assertEquals(Set.of(CostCategory.ENGINEERING), effect.shortage().categories());
        assertEquals(List.of("C1"), effect.shortage().commitments());
        assertEquals(List.of(), effect.shares());
    }

    @Test
    void showsTheClassThatHoldsItBack() {
        AwardEffect effect = effect(
                OnShortage.HOLD,
                pledge("P1", ContributorClass.PUBLIC, "40000", ALL),
                pledge("M1", ContributorClass.PATRON, "15000", ALL),
                pledge("C1", ContributorClass.CITIZEN, "1000", ALL));
        assertFalse(effect.funded());
        AwardEffect.HeldClass citizens = effect.heldBack().get(2);
        assertEquals(ContributorClass.CITIZEN, citizens.contributorClass());
        assertEquals(Money.parse("1000"), citizens.fair());
    }

    @Test
    void leavesOutACommitmentReducedToNothing() {
        AwardEffect effect = effect(
                OnShortage.SPILL,
                pledge("P1", ContributorClass.PUBLIC, "40000", ALL),
                pledge("P2", ContributorClass.PUBLIC, "0", ALL));
        assertEquals(1, effect.shares().size());
    }

    private static AwardEffect effect(OnShortage onShortage, AwardPledge... pledges) {
        SharingAgreementView agreement = new SharingAgreementView(
                7,
                Example.FUND,
                1,
                LocalDate.of(2026, 1, 1),
                Map.of(ContributorClass.PUBLIC, 5000, ContributorClass.PATRON, 3000, ContributorClass.CITIZEN, 2000),
                onShortage,
                LossOrder.PARI_PASSU,
                List.of(),
                "marie",
                Instant.EPOCH);
        return new EffectOfSharing(AwardSharing.of(agreement, Example.AMOUNTS, List.of(pledges))).shown("A-1");
    }

    private static AwardPledge pledge(
            String number, ContributorClass contributorClass, String amount, Set<CostCategory> categories) {
        return new AwardPledge(
                new CommitmentId(number.hashCode()),
                number,
                1,
                "C-0001",
                number,
                contributorClass,
                Nature.GIFT,
                Money.parse(amount),
                Money.parse(amount),
                null,
                null,
                categories,
                LocalDate.of(2026, 1, 15));
    }
}
