package coop.impulsion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import coop.impulsion.architecture.canary.Canaries;
import org.junit.jupiter.api.Test;

/** Money and the sharing of risk stand on the language alone, so that they can be tested and measured alone. */
class PureCoreTest {

    private static final ArchRule MONEY = classes()
            .that()
            .resideInAPackage("coop.impulsion.money")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "coop.impulsion.money");

    private static final ArchRule RISK_SHARING = classes()
            .that()
            .resideInAPackage("coop.impulsion.risksharing")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "coop.impulsion.risksharing", "coop.impulsion.money");

    @Test
    void moneyImportsNothingButTheLanguage() {
        MONEY.check(ProjectClasses.EJB);
    }

    @Test
    void riskSharingImportsNothingButTheLanguageAndMoney() {
        RISK_SHARING.check(ProjectClasses.EJB);
    }

    @Test
    void theSameRuleCatchesItsCanary() {
        ArchRule rule = classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..");
        assertTrue(
                rule.evaluate(ProjectClasses.canaries(Canaries.AddsMoney.class)).hasViolation());
    }
}
