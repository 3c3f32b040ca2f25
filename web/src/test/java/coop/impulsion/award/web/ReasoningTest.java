package coop.impulsion.award.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.AwardWhy.PeerGroup;
import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.MoveWhy.ClassPart;
import coop.impulsion.award.MoveWhy.OwnPart;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason.Stop;
import coop.impulsion.web.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked examples of {@code docs/rules/risk-sharing.md}, in words. */
class ReasoningTest {

    private static final Texts TEXTS = new Texts();
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 12);
    private static final Set<CostCategory> ALL = EnumSet.allOf(CostCategory.class);

    @Test
    void saysThatCitizensGiveAllTheyCanAndTheOthersCarryTheRest() {
        String said = said(new ClassReasoning(exampleA(), TEXTS).classes());
        assertSays(said, "Citoyens : 25 000,00 × 20 ÷ 100 = 5 000,00");
        assertSays(said, "les citoyens ne pouvaient donner en tout que 1 000,00 € au lieu de 5 000,00 €");
        assertSays(said, "25 000,00 − 1 000,00 = 24 000,00");
        assertSays(said, "Acteurs publics : 24 000,00 × 50 ÷ 80 = 15 000,00");
        assertSays(said, "Entreprises mécènes : 24 000,00 × 30 ÷ 80 = 9 000,00");
        assertFalse(said.contains("arrondis au centime"), said);
    }

    @Test
    void saysWhatM1BearsOfExampleA() {
        ShareReasoning m1 = new ShareReasoning(
                share(exampleA(), ContributorClass.PATRON, "15000", "15000", Fraction.of(9, 25), "5400", Stop.PRO_RATA),
                TEXTS);
        assertSays(
                m1.shortAnswer(),
                "les entreprises mécènes portent 9 000,00 € de cet octroi. Contributeur a signé 15 000,00 € sur les"
                        + " 25 000,00 € signés dans cette classe");
        assertSays(said(m1.share()), "9 000,00 × 15 000,00 ÷ 25 000,00 = 5 400,00");
        assertEquals(List.of(), m1.cents());
        assertSays(said(m1.lines()), "Premier poste : 5 400,00 × 6 480,00 ÷ 9 000,00 = 3 888,00");
    }

    @Test
    void saysThatAFullCitizenGivesAllThatAwardsBeforeLeft() {
        ShareReasoning c1 = new ShareReasoning(
                share(exampleA(), ContributorClass.CITIZEN, "1500", "500", Fraction.ONE, "500", Stop.ROOM), TEXTS);
        assertSays(c1.shortAnswer(), "Contributeur ne pouvait donner que 500,00 € à cet octroi");
        assertSays(c1.shortAnswer(), "Toute sa classe est dans ce cas");
        assertSays(said(c1.share()), "1 500,00 − 1 000,00 = 500,00");
    }

    @Test
    void namesTheThirdClassThatStopsToo() {
        // Citizens stop at 1,000.00, patrons at 8,000.00: what is left is carried by the public class alone.
        AwardWhy why = award(List.of(
                whole(ContributorClass.PUBLIC, 5_000, "12500", "16000", "60000"),
                whole(ContributorClass.PATRON, 3_000, "7500", "8000", "8000"),
                whole(ContributorClass.CITIZEN, 2_000, "5000", "1000", "1000")));
        assertEquals(
                List.of(ContributorClass.CITIZEN, ContributorClass.PATRON),
                why.limited().stream().map(ClassWhy::contributorClass).toList());
        String said = said(new ClassReasoning(why, TEXTS).classes());
        assertSays(said, "les entreprises mécènes ne pouvaient donner en tout que 8 000,00 €");
        assertSays(said, "25 000,00 − 1 000,00 − 8 000,00 = 16 000,00");
        assertSays(said, "porté en entier par les acteurs publics");
    }

    @Test
    void tellsCommitmentsApartThatMayPayForLess() {
        // Example B: M1 only for equipment stops at its line, M2 carries on.
        ClassWhy patrons = new ClassWhy(
                ContributorClass.PATRON,
                3_000,
                Fraction.of(750_000),
                Fraction.of(900_000),
                Money.parse("9000"),
                false,
                Money.parse("25000"),
                Money.parse("25000"),
                2,
                0,
                Money.ZERO,
                List.of(
                        new PeerGroup(
                                Set.of(CostCategory.EQUIPMENT),
                                Stop.LINES_NEED_NO_MORE,
                                Fraction.of(1, 3),
                                1,
                                Money.parse("15000")),
                        new PeerGroup(ALL, Stop.PRO_RATA, Fraction.of(2, 5), 1, Money.parse("10000"))),
                0);
        AwardWhy why = award(List.of(
                whole(ContributorClass.PUBLIC, 5_000, "12500", "15000", "60000"),
                patrons,
                whole(ContributorClass.CITIZEN, 2_000, "5000", "1000", "1000")));
        ShareReasoning m1 = new ShareReasoning(
                share(
                        why,
                        ContributorClass.PATRON,
                        "15000",
                        "15000",
                        Fraction.of(1, 3),
                        "5000",
                        Stop.LINES_NEED_NO_MORE),
                TEXTS);
        String said = said(m1.share());
        assertSays(said, "1 engagement (Besoins matériels), 15 000,00 € signés : 5 000,00 € seulement");
        assertSays(said, "1 engagement (toutes les dépenses), 10 000,00 € signés : 4 000,00 €");
        assertSays(said, "5 000,00 × 15 000,00 ÷ 15 000,00 = 5 000,00");
    }

    @Test
    void redoesTheFirstDrawOfExampleE() {
        MoveReasoning p1 = new MoveReasoning(
                move(
                        MoveWhy.Kind.DRAW,
                        "10000.01",
                        "25000",
                        List.of(),
                        List.of(
                                part(ContributorClass.PUBLIC, "12500", Fraction.of(1_000_001, 2), "5000.01", true),
                                part(ContributorClass.PATRON, "7500", Fraction.of(3_000_003, 10), "3000", false),
                                part(ContributorClass.CITIZEN, "5000", Fraction.of(1_000_001, 5), "2000", false)),
                        new OwnPart(ContributorClass.PUBLIC, Money.parse("8333.33"), Money.parse("3333.34"), true)),
                ContributorClass.PUBLIC,
                TEXTS);
        String said = said(p1.move().lines());
        assertSays(said, "10 000,01 × 12 500,00 ÷ 25 000,00 = 5 000,005");
        assertSays(said, "5 000,00, plus un centime qui manquait (plus grand reste) : 5 000,01");
        assertSays(said, "5 000,01 × 8 333,33 ÷ 12 500,00 = 3 333,3386…");
        assertSays(said, "3 333,33, plus un centime qui manquait (plus grand reste) : 3 333,34");
    }

    @Test
    void redoesTheReturnOfExampleEInItsOrder() {
        List<ContributorClass> order =
                List.of(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC);
        List<ClassPart> classes = List.of(
                part(ContributorClass.PUBLIC, "5000.01", Fraction.ZERO, "0", false),
                part(ContributorClass.PATRON, "3000", Fraction.of(150_000), "1500", false),
                part(ContributorClass.CITIZEN, "2000", Fraction.of(200_000), "2000", false));
        MoveReasoning m1 = new MoveReasoning(
                move(
                        MoveWhy.Kind.RETURN,
                        "3500",
                        "10000.01",
                        order,
                        classes,
                        new OwnPart(ContributorClass.PATRON, Money.parse("1800"), Money.parse("900"), false)),
                ContributorClass.PATRON,
                TEXTS);
        String said = said(m1.move().lines());
        assertSays(said, "les citoyens, puis les entreprises mécènes, puis les acteurs publics");
        assertSays(said, "3 500,00 − 2 000,00 = 1 500,00");
        assertSays(said, "1 500,00 × 1 800,00 ÷ 3 000,00 = 900,00");
        MoveReasoning publicClass = new MoveReasoning(
                move(MoveWhy.Kind.RETURN, "3500", "10000.01", order, classes, null), ContributorClass.PUBLIC, TEXTS);
        assertSays(said(publicClass.move().lines()), "il ne reste rien pour les acteurs publics");
    }

    private static AwardWhy exampleA() {
        return award(List.of(
                whole(ContributorClass.PUBLIC, 5_000, "12500", "15000", "60000"),
                whole(ContributorClass.PATRON, 3_000, "7500", "9000", "25000"),
                new ClassWhy(
                        ContributorClass.CITIZEN,
                        2_000,
                        Fraction.of(500_000),
                        Fraction.of(100_000),
                        Money.parse("1000"),
                        false,
                        Money.parse("2000"),
                        Money.parse("1000"),
                        3,
                        3,
                        Money.parse("1000"),
                        List.of(),
                        0)));
    }

    private static AwardWhy award(List<ClassWhy> classes) {
        return new AwardWhy(
                "O-2026-0001",
                "Ju’ramène ta boîte",
                DECIDED,
                1,
                DECIDED.minusDays(100),
                OnShortage.SPILL,
                Map.of(
                        CostCategory.FIRST_POST, Money.parse("18000"),
                        CostCategory.EQUIPMENT, Money.parse("5000"),
                        CostCategory.ENGINEERING, Money.parse("2000")),
                classes);
    }

    /** A class of two commitments, pro rata, whose room is what they signed. */
    private static ClassWhy whole(ContributorClass of, int quota, String asked, String fair, String room) {
        Money amount = Money.parse(room);
        Money total = Money.parse(fair);
        Fraction exact = Fraction.of(total.cents());
        boolean isFull = amount.equals(total);
        return new ClassWhy(
                of,
                quota,
                Fraction.of(Money.parse(asked).cents()),
                exact,
                total,
                false,
                amount,
                amount,
                2,
                isFull ? 2 : 0,
                isFull ? amount : Money.ZERO,
                isFull
                        ? List.of()
                        : List.of(new PeerGroup(
                                ALL, Stop.PRO_RATA, exact.dividedBy(Fraction.of(amount.cents())), 2, amount)),
                0);
    }

    @Test
    void saysThatACommitmentOfAClassWithoutQuotaBearsNothing() {
        AwardWhy citizensAlone = new AwardWhy(
                "O-2026-0001",
                "Essai",
                DECIDED,
                1,
                DECIDED,
                OnShortage.SPILL,
                Map.of(CostCategory.FIRST_POST, Money.parse("100")),
                List.of());
        ShareWhy patron = new ShareWhy(
                citizensAlone,
                new PledgeWhy(
                        "E-2026-0001",
                        "C-0001",
                        "Scierie",
                        ContributorClass.PATRON,
                        DECIDED,
                        Money.parse("500"),
                        Money.parse("500"),
                        null,
                        null,
                        Money.parse("500"),
                        ALL,
                        Fraction.ZERO,
                        Fraction.ZERO,
                        Money.ZERO,
                        false,
                        Stop.NOT_ELIGIBLE),
                Map.of(),
                Map.of());
        ShareReasoning reasoning = new ShareReasoning(patron, TEXTS);
        assertSays(reasoning.shortAnswer(), "Scierie ne porte rien");
        assertEquals(1, reasoning.share().size());
        assertEquals(List.of(), reasoning.cents());
        assertEquals(List.of(), reasoning.lines());
    }

    private static ShareWhy share(
            AwardWhy why,
            ContributorClass of,
            String amount,
            String available,
            Fraction level,
            String share,
            Stop stop) {
        Money total = why.of(of).cents();
        return new ShareWhy(
                why,
                new PledgeWhy(
                        "E-2026-0001",
                        "C-0001",
                        "Contributeur",
                        of,
                        DECIDED.minusDays(30),
                        Money.parse(amount),
                        Money.parse(available),
                        null,
                        null,
                        Money.parse(available),
                        ALL,
                        level,
                        Fraction.of(Money.parse(share).cents()),
                        Money.parse(share),
                        false,
                        stop),
                Map.of(CostCategory.FIRST_POST, Money.parse(share)),
                Map.of(
                        CostCategory.FIRST_POST, part(total, 72),
                        CostCategory.EQUIPMENT, part(total, 20),
                        CostCategory.ENGINEERING, part(total, 8)));
    }

    private static Money part(Money total, int percent) {
        return Money.ofCents(total.cents() * percent / 100);
    }

    private static MoveWhy move(
            MoveWhy.Kind kind,
            String amount,
            String held,
            List<ContributorClass> order,
            List<ClassPart> classes,
            OwnPart own) {
        return new MoveWhy(
                kind,
                "OP-2026-0001",
                DECIDED,
                CostCategory.FIRST_POST,
                Money.parse(amount),
                Money.parse(held),
                order,
                classes,
                true,
                own);
    }

    private static ClassPart part(ContributorClass of, String held, Fraction fair, String cents, boolean gotOddCent) {
        return new ClassPart(of, Money.parse(held), fair, Money.parse(cents), gotOddCent);
    }

    private static String said(List<ReasonLine> lines) {
        return lines.stream()
                .map(line -> line.text() + "\n" + String.join("\n", line.sums()))
                .collect(Collectors.joining("\n"));
    }

    private static void assertSays(String said, String wanted) {
        String plain = said.replace('\u00A0', ' ').replace('\u202F', ' ');
        assertTrue(plain.contains(wanted), () -> wanted + " is not in: " + plain);
    }
}
