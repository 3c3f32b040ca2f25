package coop.impulsion.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import coop.impulsion.architecture.canary.Canaries;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Money without floating point, one clock, names that say something, guarded use cases, versioned aggregates. */
class HabitsTest {

    private static final String[] MONEY_PATHS = {
        "coop.impulsion.money..", "coop.impulsion.risksharing..", "coop.impulsion.ledger..",
                "coop.impulsion.commitment..",
        "coop.impulsion.award..", "coop.impulsion.disbursement..", "coop.impulsion.banking..", "coop.impulsion.fund.."
    };

    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    /** Parts that change only with their aggregate's version, and records that never change. */
    private static final Set<String> UNVERSIONED = Set.of(
            "coop.impulsion.award.model.Condition",
            "coop.impulsion.award.model.Instalment",
            "coop.impulsion.fund.model.SharingAgreement");

    private static final ArchRule NO_FLOATING_POINT = classes()
            .should(new ArchCondition<>("not touch floating point numbers") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.of(
                                    type.getFields().stream().map(JavaField::getRawType),
                                    type.getCodeUnits().stream().map(JavaCodeUnit::getRawReturnType),
                                    type.getCodeUnits().stream().flatMap(unit -> unit.getRawParameterTypes().stream()),
                                    type.getCodeUnits().stream()
                                            .flatMap(unit -> unit.getCallsFromSelf().stream())
                                            .map(call -> call.getTarget().getRawReturnType()))
                            .flatMap(types -> types)
                            .filter(used -> FLOATING.contains(used.getName()))
                            .forEach(used -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " touches " + used.getName())));
                }
            });

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("coop.impulsion.basis.FundClock")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("they ask for the time") {
                @Override
                public boolean test(JavaCall<?> call) {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getName();
                    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                            || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
                }
            })
            .orShould()
            .callConstructor("java.util.Date")
            .because("FundClock is the only clock, so that tests and the demo can travel");

    private static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*[a-z](Impl|Manager|Helper|Utils?|Processor|DTO|BO|VO)$")
            .orShould()
            .haveNameMatching(".*[.$](Default|Base|Abstract)[A-Z].*");

    /** What anybody may call, signed in or not, and why. */
    private static final Set<String> OPEN_TO_ANYBODY = Set.of(
            // Ask who somebody is, or let them in.
            "coop.impulsion.access.Actors",
            "coop.impulsion.access.Arrivals",
            "coop.impulsion.access.AuditTrail",
            "coop.impulsion.access.SignIn",
            // What everybody may see: what is published, and whether a paper is genuine.
            "coop.impulsion.document.PaperVerification",
            "coop.impulsion.impact.PublishedStories",
            "coop.impulsion.observatory.PublicPage",
            "coop.impulsion.statement.StatementVerification",
            // Called by no page: steps of a statement run, at whose door a role is asked for, and of the demo.
            "coop.impulsion.demo.DemoStage",
            "coop.impulsion.statement.DocumentProduction",
            "coop.impulsion.statement.RunRecovery",
            "coop.impulsion.statement.store.StatementFigures",
            "coop.impulsion.statement.store.StatementRunTables");

    private static final ArchRule OPENNESS_IS_KNOWN = classes()
            .should(new ArchCondition<>("be open to anybody only where it is known, and as a whole") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isOpen = type.isAnnotatedWith(PermitAll.class);
                    boolean isOpenInPart = type.getMethods().stream()
                            .anyMatch(method -> method.isAnnotatedWith(PermitAll.class)
                                    || method.isAnnotatedWith(RolesAllowed.class));
                    boolean isKnown = OPEN_TO_ANYBODY.contains(type.getName());
                    events.add(new SimpleConditionEvent(
                            type, isOpen == isKnown && !isOpenInPart, type.getName() + " is open to anybody"));
                }
            });

    private static final ArchRule USE_CASES_ARE_GUARDED = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Stateful.class)
            .or()
            .areAnnotatedWith(MessageDriven.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("what a class does not say, the server decides");

    private static final ArchRule AGGREGATES_ARE_VERSIONED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("have a @Version field, or be known as a part or as unchangeable") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isVersioned =
                            type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                    boolean isKnown = UNVERSIONED.contains(type.getName());
                    events.add(new SimpleConditionEvent(
                            type, isVersioned != isKnown, type.getName() + " has no @Version field"));
                }
            });

    private static final ArchRule AGGREGATES_HAVE_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and(DescribedPredicate.describe(
                    "take one value", method -> method.getRawParameterTypes().size() == 1))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an aggregate changes by what happened to it");

    @Test
    void moneyKnowsNoFloatingPoint() {
        ArchRule rule = NO_FLOATING_POINT;
        rule.check(ProjectClasses.ALL.that(DescribedPredicate.describe(
                "lie on the path of money", type -> Stream.of(MONEY_PATHS).anyMatch(path -> isIn(type, path)))));
        catches(rule, Canaries.HasADouble.class);
        catches(rule, Canaries.TurnsIntoADouble.class);
    }

    @Test
    void theTimeIsAskedOfOneClock() {
        ONE_CLOCK.check(ProjectClasses.ALL);
        catches(ONE_CLOCK, Canaries.AsksForToday.class);
    }

    @Test
    void namesSaySomething() {
        NAMES_SAY_SOMETHING.check(ProjectClasses.ALL);
        catches(NAMES_SAY_SOMETHING, Canaries.CommitmentManager.class);
    }

    @Test
    void useCasesAreGuarded() {
        USE_CASES_ARE_GUARDED.check(ProjectClasses.EJB);
        catches(USE_CASES_ARE_GUARDED, Canaries.IsOpenToEverybody.class);
    }

    @Test
    void whatAnybodyMayCallIsKnown() {
        OPENNESS_IS_KNOWN.check(ProjectClasses.EJB);
        catches(OPENNESS_IS_KNOWN, Canaries.IsOpenUnnoticed.class);
        catches(OPENNESS_IS_KNOWN, Canaries.IsOpenInPart.class);
    }

    @Test
    void aggregatesAreVersioned() {
        AGGREGATES_ARE_VERSIONED.check(ProjectClasses.EJB);
        catches(AGGREGATES_ARE_VERSIONED, Canaries.HasNoVersion.class);
    }

    @Test
    void aggregatesHaveVerbsAndNoSetters() {
        AGGREGATES_HAVE_VERBS.check(ProjectClasses.EJB);
        catches(AGGREGATES_HAVE_VERBS, Canaries.HasASetter.class);
    }

    private static boolean isIn(JavaClass type, String pattern) {
        String root = pattern.substring(0, pattern.length() - 2);
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + '.');
    }

    private static void catches(ArchRule rule, Class<?> canary) {
        assertTrue(rule.evaluate(ProjectClasses.canaries(canary)).hasViolation(), () -> rule + " misses its canary");
    }
}
