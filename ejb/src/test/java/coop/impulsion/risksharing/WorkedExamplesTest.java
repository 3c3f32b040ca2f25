package coop.impulsion.risksharing;

import static coop.impulsion.risksharing.ContributorClass.CITIZEN;
import static coop.impulsion.risksharing.ContributorClass.PATRON;
import static coop.impulsion.risksharing.ContributorClass.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The worked figures of {@code docs/rules/risk-sharing.md}, to the cent. */
class WorkedExamplesTest {

    private static final SharingRule RULE = SharingRule.of(3, 5000, 3000, 2000, OnShortage.SPILL);
    private static final Map<String, Long> AWARD =
            Map.of("FIRST_POST", 18_000_00L, "EQUIPMENT", 5_000_00L, "ENGINEERING", 2_000_00L);
    private static final LineScope FIRST_POST = LineScope.only("FIRST_POST");

    @Test
    void a_spillsOntoPublicAndPatronsWhatCitizensCantGive() {
        Funded funded = funded(AwardFunding.fund(RULE, pledges(Map.of()), AWARD));

        assertEquals(
                Map.of(
                        "P1", 1000000L, "P2", 500000L, "M1", 540000L, "M2", 360000L, "C1", 50000L, "C2", 30000L, "C3",
                        20000L),
                totals(funded));
        assertEquals(1_500_000L, funded.classTotal(PUBLIC).cents());
        assertEquals(900_000L, funded.classTotal(PATRON).cents());
        assertEquals(100_000L, funded.classTotal(CITIZEN).cents());
        assertEquals(
                ClassTotal.Standing.GIVES_ALL_IT_CAN, funded.classTotal(CITIZEN).standing());
        assertEquals(
                ClassTotal.Standing.CARRIES_FOR_OTHERS,
                funded.classTotal(PUBLIC).standing());
        assertEquals(
                new TreeMap<>(Map.of("FIRST_POST", 720000L, "EQUIPMENT", 200000L, "ENGINEERING", 80000L)),
                funded.shares().get(0).lines());
    }

    @Test
    void b_letsTheOtherPatronCarryOnWhenOneIsStoppedByItsLine() {
        Funded funded = funded(
                AwardFunding.fund(RULE, pledges(Map.of("P1", FIRST_POST, "M1", LineScope.only("EQUIPMENT"))), AWARD));

        assertEquals(
                Map.of(
                        "P1", 1000000L, "P2", 500000L, "M1", 500000L, "M2", 400000L, "C1", 50000L, "C2", 30000L, "C3",
                        20000L),
                totals(funded));
        assertEquals(ShareReason.Stop.LINES_NEED_NO_MORE, reason(funded, "M1").stop());
        assertEquals(ShareReason.Stop.LINES_NEED_MORE, reason(funded, "M2").stop());
        assertEquals(ShareReason.Stop.ROOM, reason(funded, "C1").stop());
        assertEquals(ShareReason.Stop.PRO_RATA, reason(funded, "P1").stop());
        assertEquals(Map.of("EQUIPMENT", 500000L), share(funded, "M1").lines());
    }

    @Test
    void c_saysWhatIsMissingAndWhy() {
        List<Pledge> pledges = pledges(Map.of(
                "P1",
                FIRST_POST,
                "P2",
                FIRST_POST,
                "M1",
                FIRST_POST,
                "C2",
                FIRST_POST,
                "C3",
                FIRST_POST,
                "M2",
                LineScope.only("FIRST_POST", "EQUIPMENT")));

        Shortfall shortfall = assertInstanceOf(Shortfall.class, AwardFunding.fund(RULE, pledges, AWARD));

        assertEquals(1_500_00L, shortfall.missingCents());
        assertEquals(Set.of("ENGINEERING"), shortfall.lineKeys());
        assertEquals(List.of("C1"), shortfall.pledgeIds());
        assertEquals(500_00L, shortfall.canSupplyCents());
    }

    @Test
    void d_givesTheOddCentToTheEarliestSignature() {
        SharingRule citizensOnly = SharingRule.of(1, 0, 0, 10_000, OnShortage.SPILL);
        List<Pledge> pledges = List.of(
                pledge("A", CITIZEN, 500_00, 500_00, LineScope.all(), LocalDate.of(2026, 3, 2)),
                pledge("B", CITIZEN, 500_00, 500_00, LineScope.all(), LocalDate.of(2026, 3, 1)),
                pledge("C", CITIZEN, 500_00, 500_00, LineScope.all(), null));

        Funded funded = funded(AwardFunding.fund(citizensOnly, pledges, Map.of("FIRST_POST", 100_00L)));

        assertEquals(Map.of("A", 3333L, "B", 3334L, "C", 3333L), totals(funded));
        ShareReason why = reason(funded, "B");
        assertEquals(Fraction.of(10_000, 3), why.fairCents());
        assertEquals(Fraction.of(1, 15), why.level());
        assertTrue(why.oddCent());
    }

    @Test
    void e_drawsInstalmentsUntilNothingIsLeft() {
        Map<String, Long> remaining = shares();
        long[] instalments = {10_000_01, 7_499_99, 7_500_00};
        long[][] expected = {
            {3_333_34, 1_666_67, 1_800_00, 1_200_00, 1_000_00, 600_00, 400_00},
            {2_499_99, 1_250_00, 1_350_00, 900_00, 750_00, 450_00, 300_00},
            {2_500_00, 1_250_00, 1_350_00, 900_00, 750_00, 450_00, 300_00}
        };
        for (int i = 0; i < instalments.length; i++) {
            Apportionment draw = InstalmentDrawing.draw(
                            Map.of("FIRST_POST", holdings(remaining)), Map.of("FIRST_POST", instalments[i]))
                    .get("FIRST_POST");
            List<Long> drawn =
                    draw.parts().stream().map(Apportionment.Part::cents).toList();
            assertEquals(Arrays.stream(expected[i]).boxed().toList(), drawn, "instalment " + (i + 1));
            draw.parts().forEach(part -> remaining.merge(part.id(), -part.cents(), Long::sum));
        }
        assertTrue(remaining.values().stream().allMatch(left -> left == 0));
    }

    @Test
    void e_returnsMoneyToTheMostProtectedClassFirst() {
        Map<String, Long> drawn = new LinkedHashMap<>();
        long[] firstDraw = {3_333_34, 1_666_67, 1_800_00, 1_200_00, 1_000_00, 600_00, 400_00};
        int i = 0;
        for (String id : shares().keySet()) {
            drawn.put(id, firstDraw[i++]);
        }
        SortedMap<String, Apportionment> returned = MoneyReturn.giveBack(
                LossOrder.ordered(CITIZEN, PATRON, PUBLIC),
                Map.of("FIRST_POST", holdings(drawn)),
                Map.of("FIRST_POST", 3_500_00L));

        assertEquals(
                List.of(0L, 0L, 900_00L, 600_00L, 1_000_00L, 600_00L, 400_00L),
                returned.get("FIRST_POST").parts().stream()
                        .map(Apportionment.Part::cents)
                        .toList());
    }

    @Test
    void f_meetsTheQuotasAlthoughACitizenIsFull() {
        SharingRule hold = SharingRule.of(1, 5000, 3000, 2000, OnShortage.HOLD);
        List<Pledge> pledges = List.of(
                pledge("P1", PUBLIC, 100_000_00, 100_000_00, LineScope.all(), null),
                pledge("M1", PATRON, 100_000_00, 100_000_00, LineScope.all(), null),
                pledge("C1", CITIZEN, 4_000_00, 0, LineScope.all(), null),
                pledge("C2", CITIZEN, 8_000_00, 8_000_00, LineScope.all(), null));

        Funded funded = funded(AwardFunding.fund(hold, pledges, Map.of("FIRST_POST", 20_000_00L)));

        assertEquals(Map.of("P1", 1_000_000L, "M1", 600_000L, "C1", 0L, "C2", 400_000L), totals(funded));
    }

    @Test
    void g_givesTheCentToTheNextWhereTheFirstHasNoPlaceForIt() {
        List<Pledge> pledges = List.of(
                pledge("P1", PUBLIC, 300, 300, LineScope.only("EQUIPMENT"), null),
                pledge("M1", PATRON, 300, 300, LineScope.only("EQUIPMENT"), null),
                pledge("M2", PATRON, 300, 300, FIRST_POST, null),
                pledge("M3", PATRON, 500, 500, FIRST_POST, null));

        Funded funded = funded(AwardFunding.fund(RULE, pledges, Map.of("FIRST_POST", 100L, "EQUIPMENT", 200L)));

        assertEquals(Map.of("P1", 188L, "M1", 12L, "M2", 38L, "M3", 62L), totals(funded));
        assertEquals(Fraction.of(25, 2), reason(funded, "M1").fairCents());
        assertFalse(reason(funded, "M1").oddCent());
        assertTrue(reason(funded, "M2").oddCent());
    }

    @Test
    void holdsTheAwardOfExampleABackAndNamesTheClasses() {
        SharingRule hold = SharingRule.of(4, 5000, 3000, 2000, OnShortage.HOLD);

        Held held = assertInstanceOf(Held.class, AwardFunding.fund(hold, pledges(Map.of()), AWARD));

        assertEquals(4, held.version());
        assertEquals(
                List.of(
                        new Held.UnmetQuota(PUBLIC, 5000, Fraction.of(12_500_00), Fraction.of(15_000_00)),
                        new Held.UnmetQuota(PATRON, 3000, Fraction.of(7_500_00), Fraction.of(9_000_00)),
                        new Held.UnmetQuota(CITIZEN, 2000, Fraction.of(5_000_00), Fraction.of(1_000_00))),
                held.classes());
    }

    private static Map<String, Long> shares() {
        Map<String, Long> shares = new LinkedHashMap<>();
        shares.put("P1", 8_333_33L);
        shares.put("P2", 4_166_67L);
        shares.put("M1", 4_500_00L);
        shares.put("M2", 3_000_00L);
        shares.put("C1", 2_500_00L);
        shares.put("C2", 1_500_00L);
        shares.put("C3", 1_000_00L);
        return shares;
    }

    private static List<Holding> holdings(Map<String, Long> cents) {
        List<Holding> holdings = new ArrayList<>();
        cents.forEach((id, amount) -> holdings.add(new Holding(id, classOf(id), null, amount)));
        return holdings;
    }

    private static List<Pledge> pledges(Map<String, LineScope> earmarks) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        amounts.put("P1", 40_000_00L);
        amounts.put("P2", 20_000_00L);
        amounts.put("M1", 15_000_00L);
        amounts.put("M2", 10_000_00L);
        amounts.put("C1", 500_00L);
        amounts.put("C2", 300_00L);
        amounts.put("C3", 200_00L);
        List<Pledge> pledges = new ArrayList<>();
        amounts.forEach((id, amount) ->
                pledges.add(pledge(id, classOf(id), amount, amount, earmarks.getOrDefault(id, LineScope.all()), null)));
        return pledges;
    }

    private static ContributorClass classOf(String id) {
        return switch (id.charAt(0)) {
            case 'P' -> PUBLIC;
            case 'M' -> PATRON;
            default -> CITIZEN;
        };
    }

    private static Pledge pledge(
            String id, ContributorClass contributorClass, long amount, long room, LineScope lines, LocalDate signedOn) {
        return new Pledge(id, contributorClass, amount, room, lines, signedOn);
    }

    private static Funded funded(FundingOutcome outcome) {
        return assertInstanceOf(Funded.class, outcome);
    }

    private static Map<String, Long> totals(Funded funded) {
        Map<String, Long> totals = new TreeMap<>();
        funded.shares().forEach(share -> totals.put(share.pledgeId(), share.cents()));
        return totals;
    }

    private static Share share(Funded funded, String id) {
        return funded.shares().stream()
                .filter(s -> s.pledgeId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ShareReason reason(Funded funded, String id) {
        return funded.reasons().stream()
                .filter(r -> r.pledgeId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
