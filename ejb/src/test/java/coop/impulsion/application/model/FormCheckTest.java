package coop.impulsion.application.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormProblem.Code;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.RowGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final FormCheck CHECK = new FormCheck(FilledForm.form(), "39300"::equals, LocalDate.of(2026, 2, 1));

    @Test
    void findsNothingInAFormThatIsRight() {
        assertEquals(List.of(), CHECK.problems(FilledForm.words()));
    }

    @Test
    void wantsEveryRequiredField() {
        for (FormStep step : FormStep.values()) {
            for (FormField field : FilledForm.form().fields(step)) {
                if (field.isRequired()) {
                    Code wanted = field.key().equals("statement.isTrue") ? Code.NOT_CONFIRMED : Code.MISSING;
                    assertProblem(field.key(), wanted, FilledForm.without(field.key()));
                    assertProblem(field.key(), wanted, FilledForm.with(field.key(), "  \n "));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "identity.siren, 732829321, SIREN_INVALID",
        "identity.commune, Lons, COMMUNE_UNKNOWN",
        "identity.sector, MINING, NOT_A_CHOICE",
        "identity.contactEmail, anne@exemple, EMAIL_INVALID",
        "identity.contactEmail, anne petit@exemple.fr, EMAIL_INVALID",
        "experiment.startsOn, 2026-02-30, NOT_A_DATE",
        "experiment.startsOn, 2025-01-31, STARTS_IN_THE_PAST",
        "experiment.months, 37, OUT_OF_RANGE",
        "experiment.months, 0, OUT_OF_RANGE",
        "experiment.months, douze, NOT_A_NUMBER",
        "experiment.months, 12.5, NOT_A_NUMBER",
        "experiment.acceptableLoss, 25000.01, ABOVE_REQUEST",
        "experiment.acceptableLoss, -1, NOT_AN_AMOUNT",
        "experiment.acceptableLoss, 1.234, NOT_AN_AMOUNT",
        "post.fte, 0.04, OUT_OF_RANGE",
        "post.fte, 3.01, OUT_OF_RANGE",
        "post.fte, '0,8', NOT_A_NUMBER",
        "request.EQUIPMENT, 6000.01, ABOVE_BUDGET",
        "request.ENGINEERING, 0.01, ABOVE_BUDGET",
        "cost.1.amount, 0, NOT_ABOVE_ZERO",
        "resource.1.amount, 0.00, NOT_ABOVE_ZERO",
        "resource.1.amount, 13000.01, NOT_BALANCED",
        "statement.isTrue, false, NOT_CONFIRMED"
    })
    void namesWhatIsWrongAtItsField(String field, String words, Code code) {
        assertProblem(field, code, FilledForm.with(field, words));
    }

    @Test
    void wantsASirenOfALegalPersonOnly() {
        assertProblem("identity.siren", Code.MISSING, FilledForm.without("identity.siren"));
        Map<String, String> collective = FilledForm.with("identity.legalForm", "NONE_YET");
        collective.remove("identity.siren");
        assertEquals(List.of(), CHECK.problems(collective));
    }

    @Test
    void wantsAllOfAFirstPostOnceSomethingIsSaidOfIt() {
        assertProblem("post.title", Code.MISSING, FilledForm.without("post.title"));
        Map<String, String> onlyAsked = FilledForm.words();
        onlyAsked.keySet().removeIf(key -> key.startsWith("post."));
        assertProblem("post.months", Code.MISSING, onlyAsked);
        assertProblem("request.FIRST_POST", Code.ABOVE_BUDGET, onlyAsked);
    }

    @Test
    void doesWithoutAFirstPost() {
        Map<String, String> words = FilledForm.words();
        words.keySet().removeIf(key -> key.startsWith("post."));
        words.remove("request.FIRST_POST");
        words.put("resource.1.amount", "3200.00");
        words.put("experiment.acceptableLoss", "6000");
        assertEquals(List.of(), CHECK.problems(words));
    }

    @Test
    void wantsARowToBeWholeAndACarrierToBeNamed() {
        assertProblem("cost.3.amount", Code.MISSING, FilledForm.with("cost.3.label", "Camion"));
        assertProblem("carrier.1.name", Code.NO_ROW, FilledForm.without("carrier.1.name"));
    }

    @Test
    void asksForSomething() {
        Map<String, String> words = FilledForm.words();
        words.keySet().removeIf(key -> key.startsWith("request."));
        assertProblem("request.FIRST_POST", Code.NOTHING_REQUESTED, words);
    }

    @Test
    void saysHowLongATextMayBe() {
        FormProblem problem = problem("need.problem", FilledForm.with("need.problem", "x".repeat(4001)));
        assertEquals(Code.TOO_LONG, problem.code());
        assertEquals(List.of(4000), problem.arguments());
    }

    @Test
    void knowsNoFieldThatIsNotInTheForm() {
        ApplicationForm form = FilledForm.form();
        for (String key : List.of(
                "",
                "status",
                "grid.OTHER",
                "cost.0.amount",
                "cost.31.amount",
                "cost.1.secret",
                "cost.1",
                "cost.-1.amount")) {
            assertTrue(form.field(key).isEmpty(), key);
        }
        assertEquals("cost", form.field("cost.30.amount").orElseThrow().correctionKey());
        assertEquals(
                "grid.ANCHORING", form.field("grid.ANCHORING").orElseThrow().correctionKey());
        assertEquals(2, form.row(RowGroup.CARRIERS, 1).size());
    }

    private static void assertProblem(String field, Code code, Map<String, String> words) {
        assertEquals(code, problem(field, words).code(), field);
    }

    private static FormProblem problem(String field, Map<String, String> words) {
        List<FormProblem> problems = CHECK.problems(words);
        return problems.stream()
                .filter(found -> found.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at " + field + " but " + problems));
    }
}
