package coop.impulsion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import coop.impulsion.architecture.canary.Canaries;
import jakarta.persistence.OptimisticLockException;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each module must never touch. */
class LayersTest {

    private static final ArchRule EJB_KNOWS_NO_PAGE_AND_NO_DOCUMENT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "net.sf.jasperreports..",
                    "org.apache.poi..",
                    "org.apache.pdfbox..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(NumberFormat.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DateFormat.class)
            .because("ejb speaks the language of the fund; showing and printing are matters of web and reports");

    private static final ArchRule REPORTS_ASK_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.faces..", "jakarta.servlet..", "java.sql..", "javax.sql..")
            .because("a renderer turns a read record into bytes and knows nothing else");

    private static final ArchRule WEB_ASKS_USE_CASES_ONLY = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.persistence..",
                            "java.sql..",
                            "javax.sql..",
                            "coop.impulsion..store",
                            "coop.impulsion..model",
                            "net.sf.jasperreports..",
                            "org.apache.poi..",
                            "org.apache.pdfbox..")
                    .and(not(type(OptimisticLockException.class))))
            .because("pages read records and call use cases; aggregates and stores stay behind them");

    private static final ArchRule WEB_CALCULATES_NO_MONEY = noClasses()
            .should()
            .callMethod("coop.impulsion.money.Money", "plus", "coop.impulsion.money.Money")
            .orShould()
            .callMethod("coop.impulsion.money.Money", "minus", "coop.impulsion.money.Money")
            .orShould()
            .callMethod("coop.impulsion.money.Money", "negated")
            .because("an amount that is shown stands in the record that is shown");

    @Test
    void ejbKnowsNoPageAndNoDocument() {
        EJB_KNOWS_NO_PAGE_AND_NO_DOCUMENT.check(ProjectClasses.EJB);
        catches(EJB_KNOWS_NO_PAGE_AND_NO_DOCUMENT, Canaries.KnowsAPage.class);
    }

    @Test
    void reportsAskNothing() {
        REPORTS_ASK_NOTHING.check(ProjectClasses.REPORTS);
        catches(REPORTS_ASK_NOTHING, Canaries.AsksTheDatabase.class);
    }

    @Test
    void webAsksUseCasesOnly() {
        WEB_ASKS_USE_CASES_ONLY.check(ProjectClasses.WEB);
        catches(WEB_ASKS_USE_CASES_ONLY, Canaries.AsksTheDatabase.class);
    }

    @Test
    void webCalculatesNoMoney() {
        WEB_CALCULATES_NO_MONEY.check(ProjectClasses.WEB);
        catches(WEB_CALCULATES_NO_MONEY, Canaries.AddsMoney.class);
    }

    @Test
    void noPackageIsInTwoModules() {
        assertEquals(Set.of(), shared(ProjectClasses.EJB, ProjectClasses.REPORTS));
        assertEquals(Set.of(), shared(ProjectClasses.EJB, ProjectClasses.WEB));
        assertEquals(Set.of(), shared(ProjectClasses.REPORTS, ProjectClasses.WEB));
        assertTrue(shared(ProjectClasses.EJB, ProjectClasses.ALL).contains("coop.impulsion.money"));
    }

    private static Set<String> shared(JavaClasses some, JavaClasses others) {
        Set<String> shared = new TreeSet<>(ProjectClasses.packages(some));
        shared.retainAll(ProjectClasses.packages(others));
        return shared;
    }

    private static void catches(ArchRule rule, Class<?> canary) {
        assertTrue(rule.evaluate(ProjectClasses.canaries(canary)).hasViolation(), () -> rule + " misses its canary");
    }
}
