package coop.impulsion.application.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.RowGroup;
import coop.impulsion.application.model.ApplicationForm;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field of the form has its place on a page and its words; none is forgotten when the form grows. */
class FormLayoutTest {

    private static final ApplicationForm FORM = ApplicationForm.with(List.of());
    private static final Texts TEXTS = new Texts();

    @Test
    void everyFieldHasAPlaceOnThePageOfItsStep() {
        for (FormStep step : EnumSet.complementOf(EnumSet.of(FormStep.GRID, FormStep.HAND_IN))) {
            Set<String> placed = new TreeSet<>();
            FormLayout.of(step).forEach(part -> placed.addAll(part.keys()));
            Set<String> asked =
                    new TreeSet<>(FORM.fields(step).stream().map(FormField::key).toList());
            assertEquals(asked, placed, step.name());
        }
    }

    @Test
    void everyGroupOfRowsHasAPlaceOnThePageOfItsStep() {
        for (RowGroup group : RowGroup.values()) {
            List<FormStep> steps = Arrays.stream(FormStep.values())
                    .filter(step -> FormLayout.of(step).stream().anyMatch(part -> part.group() == group))
                    .toList();
            assertEquals(List.of(group.step()), steps, group.name());
        }
    }

    @Test
    void everyFieldHasWordsForItsQuestionAndItsChoices() {
        List<String> missing = new ArrayList<>();
        fields().forEach(field -> {
            expect("application.field." + field.asked(), missing);
            field.choices().forEach(name -> expect("application.choice." + field.asked() + '.' + name, missing));
        });
        for (RowGroup group : RowGroup.values()) {
            for (String key : List.of("application.field.", "application.row.", "application.row.add.")) {
                expect(key + group.stem(), missing);
            }
        }
        for (FormStep step : FormStep.values()) {
            expect("application.FormStep." + step, missing);
            FormLayout.of(step).forEach(part -> expect("application.section." + part.name(), missing));
        }
        for (FormProblem.Code code : FormProblem.Code.values()) {
            expect("application.problem." + code, missing);
        }
        assertEquals(List.of(), missing);
    }

    private static Stream<FormField> fields() {
        return Stream.concat(
                Arrays.stream(FormStep.values())
                        .filter(step -> step != FormStep.HAND_IN)
                        .flatMap(step -> FORM.fields(step).stream()),
                Arrays.stream(RowGroup.values()).flatMap(group -> FORM.row(group, 1).stream()));
    }

    private static void expect(String key, List<String> missing) {
        if (!TEXTS.containsKey(key)) {
            missing.add(key);
        }
    }
}
