package coop.impulsion.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Role;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.PreparedAward;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.ledger.VerificationView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What-ifs in the server: begun from the fund, kept by their user alone, and never felt by the fund. */
@InContainer
class ScenarioIT {

    @Inject
    private PreparedAward awards;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private ScenarioReads reads;

    @Inject
    private AwardPledges pledges;

    @Inject
    private LedgerVerification verification;

    @Inject
    private FundClock clock;

    @Test
    void beginsFromTheFundAsItStands() {
        Prepared prepared = awards.exampleA();
        awards.grantExample(prepared);
        String member = awards.somebody(prepared, "member", Role.MEMBER);

        ScenarioId id = awards.as(member, () -> keeping.begin(new BeginScenario(prepared.id(), " Essai ", null)));

        Scenario scenario = awards.as(member, () -> reads.scenario(prepared.id(), id));
        assertEquals("Essai", scenario.name());
        assertEquals(OnShortage.SPILL, scenario.rule().onShortage());
        assertEquals(
                Map.of(ContributorClass.PUBLIC, 5000, ContributorClass.PATRON, 3000, ContributorClass.CITIZEN, 2000),
                scenario.rule().quotaBasisPoints());
        assertEquals(
                List.of(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC),
                scenario.rule().protectedFirst());
        ScenarioCommitment p1 = named(scenario, prepared.commitment("P1"));
        assertEquals(Money.ofEuros(40_000), p1.amount());
        assertEquals(Money.ofEuros(30_000), p1.available());
        assertEquals(Money.ZERO, named(scenario, prepared.commitment("C1")).available());
        assertEquals(7, scenario.commitments().size());
    }

    @Test
    void reckonsKeepsAndCopiesWhatIsChangedAndTheFundFeelsNothing() {
        Prepared prepared = awards.exampleA();
        String member = awards.somebody(prepared, "member", Role.MEMBER);
        List<AwardPledge> pledgesBefore = pledges.validOn(prepared.id(), clock.today());
        VerificationView booksBefore = verify(prepared);

        ScenarioId id = awards.as(member, () -> keeping.begin(new BeginScenario(prepared.id(), "Essai", null)));
        awards.as(member, () -> change(prepared, id, 1, 5000, 3000, 2000));
        Scenario changed = awards.as(member, () -> reads.scenario(prepared.id(), id));
        ScenarioReckoning reckoning = new ScenarioReckoning(changed);
        ScenarioItem item = changed.items().get(0);
        assertEquals(1, item.no());
        ScenarioCommitment m1 = named(changed, prepared.commitment("M1"));
        assertEquals(Money.ofEuros(5_400), reckoning.share(1, m1.no()).total());

        ScenarioId copy = awards.as(member, () -> keeping.copy(prepared.id(), id, "Sans citoyens"));
        awards.as(member, () -> change(prepared, copy, 1, 6000, 4000, 0));
        awards.as(member, () -> {
            keeping.change(
                    new ChangeScenarioCommitment(prepared.id(), copy, 2, invented("Ma voisine", Money.ofEuros(700))));
            return null;
        });
        Scenario other = awards.as(member, () -> reads.scenario(prepared.id(), copy));
        ScenarioReckoning otherReckoning = new ScenarioReckoning(other);
        assertEquals(8, other.commitments().size());
        assertEquals("+8", other.commitments().get(7).number());
        assertEquals(Money.ofEuros(6_000), otherReckoning.share(1, m1.no()).total());
        assertEquals(
                List.of("Sans citoyens", "Essai"),
                awards.as(member, () -> reads.list(prepared.id())).stream()
                        .map(ScenarioSummary::name)
                        .toList());
        // The first one stays as it was.
        assertEquals(changed, awards.as(member, () -> reads.scenario(prepared.id(), id)));

        assertEquals(pledgesBefore, pledges.validOn(prepared.id(), clock.today()));
        VerificationView booksAfter = verify(prepared);
        assertTrue(booksAfter.isSound());
        assertEquals(booksBefore.head(), booksAfter.head());
        assertEquals(booksBefore.entries(), booksAfter.entries());

        awards.as(member, () -> {
            keeping.remove(prepared.id(), copy);
            return null;
        });
        assertHidden(() -> awards.as(member, () -> reads.scenario(prepared.id(), copy)));
    }

    @Test
    void tellsWhyTheFirstOfThreeEqualCitizensPaysOneCentMore() {
        Prepared prepared = awards.exampleD();
        String award = awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, Money.parse("100")));
        String member = awards.somebody(prepared, "member", Role.MEMBER);
        ScenarioId id = awards.as(member, () -> keeping.begin(new BeginScenario(prepared.id(), "Exemple D", null)));
        awards.as(member, () -> {
            Scenario scenario = reads.scenario(prepared.id(), id);
            keeping.change(new ChangeScenario(
                    prepared.id(),
                    id,
                    1,
                    "Exemple D",
                    scenario.rule(),
                    List.of(new ScenarioItem(
                            0, "Une ligne", Map.of(CostCategory.FIRST_POST, Money.parse("100")), 0, 0))));
            return null;
        });
        Scenario scenario = awards.as(member, () -> reads.scenario(prepared.id(), id));
        ScenarioWhy why = new ScenarioReckoning(scenario)
                .why(1, named(scenario, prepared.commitment("C1")).no());

        assertEquals(Money.parse("33.34"), why.share().pledge().share());
        assertTrue(why.share().pledge().gotOddCent());
        assertEquals(Money.parse("99.99"), why.share().ownClass().sharesRoundedDown());
        assertEquals(
                List.of("33.34", "33.33", "33.33"),
                why.roundings().stream().map(one -> one.share().toString()).toList());
        // A real award took 33.34 of it before.
        assertEquals(Money.parse("33.34"), why.share().pledge().heldBefore());
        assertFalse(award.isEmpty());
    }

    @Test
    void keepsNothingThatCannotBe() {
        Prepared prepared = awards.exampleA();
        String manager = prepared.fund().manager();
        ScenarioId id = awards.as(manager, () -> keeping.begin(new BeginScenario(prepared.id(), "Essai", null)));

        assertReason(
                ScenarioRefused.Reason.QUOTAS_NOT_WHOLE,
                "publicBasisPoints",
                () -> awards.as(manager, () -> change(prepared, id, 1, 5000, 3000, 1999)));
        assertReason(
                ScenarioRefused.Reason.STALE,
                null,
                () -> awards.as(manager, () -> change(prepared, id, 5, 5000, 3000, 2000)));
        assertReason(
                ScenarioRefused.Reason.NEGATIVE,
                "amount",
                () -> awards.as(manager, () -> {
                    keeping.change(new ChangeScenarioCommitment(
                            prepared.id(), id, 1, invented("Ma voisine", Money.ofEuros(-1))));
                    return null;
                }));
        assertReason(
                ScenarioRefused.Reason.NAME_MISSING,
                "name",
                () -> awards.as(manager, () -> keeping.begin(new BeginScenario(prepared.id(), "  ", null))));
    }

    @Test
    void isForThoseWhoDecideAloneAndEachSeesTheirOwn() {
        Prepared prepared = awards.exampleA();
        Prepared elsewhere = awards.exampleD();
        String member = awards.somebody(prepared, "member", Role.MEMBER);
        String chair = awards.somebody(prepared, "chair", Role.CHAIR);
        String administrator = awards.somebody(prepared, "administrator", Role.ADMINISTRATOR);
        BeginScenario begin = new BeginScenario(prepared.id(), "Essai", null);
        ScenarioId id = awards.as(member, () -> keeping.begin(begin));

        for (String user : List.of(
                prepared.carrier(),
                prepared.citizen(),
                awards.somebody(prepared, "accountant", Role.ACCOUNTANT),
                elsewhere.carrier())) {
            assertThrows(AccessRefused.class, () -> awards.as(user, () -> keeping.begin(begin)));
            assertThrows(AccessRefused.class, () -> awards.as(user, () -> reads.list(prepared.id())));
        }
        assertHidden(() -> awards.as(chair, () -> reads.scenario(prepared.id(), id)));
        assertHidden(() -> awards.as(chair, () -> {
            keeping.remove(prepared.id(), id);
            return null;
        }));
        assertHidden(() -> awards.as(administrator, () -> keeping.copy(prepared.id(), id, "Copie")));
        assertEquals(List.of(), awards.as(administrator, () -> reads.list(prepared.id())));
        assertThrows(AccessRefused.class, () -> awards.as(member, () -> reads.scenario(elsewhere.id(), id)));
    }

    private Void change(Prepared prepared, ScenarioId id, long version, int publics, int patrons, int citizens) {
        Scenario scenario = reads.scenario(prepared.id(), id);
        keeping.change(new ChangeScenario(
                prepared.id(),
                id,
                version,
                scenario.name(),
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, publics,
                                ContributorClass.PATRON, patrons,
                                ContributorClass.CITIZEN, citizens),
                        OnShortage.SPILL,
                        List.of()),
                scenario.items().isEmpty()
                        ? List.of(new ScenarioItem(
                                0, "Une légumerie", PreparedAward.amounts("18000", "5000", "2000"), 1000, 5000))
                        : new ArrayList<>(scenario.items())));
        return null;
    }

    private static ScenarioCommitment invented(String name, Money amount) {
        return new ScenarioCommitment(
                0,
                null,
                name,
                ContributorClass.CITIZEN,
                amount,
                amount,
                null,
                null,
                EnumSet.allOf(CostCategory.class),
                Set.of(),
                null,
                true);
    }

    private VerificationView verify(Prepared prepared) {
        return awards.as(prepared.fund().accountant(), () -> verification.verify(prepared.id()));
    }

    private static ScenarioCommitment named(Scenario scenario, String number) {
        return scenario.commitments().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static void assertHidden(Executable act) {
        assertEquals(
                AccessRefused.Reason.NOT_FOUND,
                assertThrows(AccessRefused.class, act).reason());
    }

    private static void assertReason(ScenarioRefused.Reason reason, String field, Executable act) {
        ScenarioRefused refused = assertThrows(ScenarioRefused.class, act);
        assertEquals(reason, refused.reason());
        assertEquals(field, refused.field());
    }
}
