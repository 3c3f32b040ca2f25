package coop.impulsion.scenario;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hands out what-ifs as workbooks and reads them back. What is read is only kept by {@link ScenarioKeeping}. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.ADMINISTRATOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScenarioFiles {

    @Inject
    private Actors actors;

    @Inject
    private ScenarioReads reads;

    @Inject
    private ScenarioWorkbook workbook;

    @Inject
    private FundClock clock;

    /** @throws AccessRefused {@code NOT_FOUND}, for another's too */
    public byte[] workbook(FundId fund, ScenarioId id) {
        return workbook.write(reads.scenario(fund, id));
    }

    /** A small example to be written over. */
    public byte[] model(FundId fund) {
        actors.require(fund, ScenarioKeeping.USERS);
        return workbook.write(new Scenario(
                null,
                "Modèle",
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, 5000,
                                ContributorClass.PATRON, 3000,
                                ContributorClass.CITIZEN, 2000),
                        OnShortage.SPILL,
                        List.of()),
                List.of(new ScenarioItem(
                        1,
                        "Une légumerie",
                        Map.of(
                                CostCategory.FIRST_POST, Money.ofEuros(18_000),
                                CostCategory.EQUIPMENT, Money.ofEuros(5_000),
                                CostCategory.ENGINEERING, Money.ofEuros(2_000)),
                        ScenarioItem.USUAL_STOP,
                        ScenarioItem.USUAL_BACK)),
                List.of(
                        example(1, "P1", "Une intercommunalité", ContributorClass.PUBLIC, 40_000),
                        example(2, "M1", "Une fromagerie", ContributorClass.PATRON, 15_000),
                        example(3, "C1", "Une habitante", ContributorClass.CITIZEN, 500)),
                clock.now(),
                0));
    }

    private ScenarioCommitment example(int no, String number, String name, ContributorClass of, long euros) {
        return new ScenarioCommitment(
                no,
                number,
                name,
                of,
                Money.ofEuros(euros),
                Money.ofEuros(euros),
                null,
                null,
                EnumSet.allOf(CostCategory.class),
                Set.of(),
                clock.today(),
                true);
    }

    /** @return what the workbook says, or everything that is wrong with it */
    public ScenarioFile read(FundId fund, byte[] file) {
        actors.require(fund, ScenarioKeeping.USERS);
        return workbook.read(file);
    }
}
