package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.RowGroup;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.money.Money;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a form as its use case reads it into sections and questions that a page draws. */
final class FormDrawing {

    /** An optional-looking field that is asked for as soon as there is a first post, or a legal person. */
    private static final Set<String> CONDITIONAL = Set.of("identity.siren");

    private final ApplicationFormView form;
    private final TypedWords typed;
    private final Texts texts;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String> unsaved = new HashMap<>();
    private final Map<String, CriterionView> criteria;

    FormDrawing(ApplicationFormView form, TypedWords typed, Texts texts) {
        this.form = form;
        this.typed = typed;
        this.texts = texts;
        criteria =
                form.grid().criteria().stream().collect(Collectors.toMap(CriterionView::field, criterion -> criterion));
    }

    /** Shows that problem at its field; the first of a field stays. */
    void at(String key, String text) {
        problems.putIfAbsent(key, text);
    }

    /** Shows these words in their fields instead of those that are kept: what was sent and not saved. */
    void showUnsaved(Map<String, String> words) {
        unsaved.putAll(words);
    }

    List<FormSection> sections(FormStep step) {
        if (step == FormStep.GRID) {
            return form.fields().get(step).stream()
                    .map(field -> new FormSection(
                            criteria.get(field.key()).title(),
                            "",
                            List.of(question(field)),
                            List.of(),
                            null,
                            isOpen(field.key()),
                            null))
                    .toList();
        }
        Map<String, FormField> fields =
                form.fields().get(step).stream().collect(Collectors.toMap(FormField::key, field -> field));
        List<FormSection> sections = new ArrayList<>();
        for (FormLayout.Part part : FormLayout.of(step)) {
            RowGroup group = part.group();
            sections.add(new FormSection(
                    texts.get("application.section." + part.name()),
                    known("application.intro." + part.name()),
                    part.keys().stream().map(fields::get).map(this::question).toList(),
                    group == null ? List.of() : rows(group),
                    group == null ? null : group.stem(),
                    group == null || isOpen(group.stem()),
                    group == null ? null : correction(group.stem())));
        }
        return sections;
    }

    /** The step in which a group of rows, or the documents, are asked for. */
    static FormStep stepOf(String stem) {
        return Arrays.stream(RowGroup.values())
                .filter(group -> group.stem().equals(stem))
                .map(RowGroup::step)
                .findFirst()
                .orElse(FormStep.DOCUMENTS);
    }

    /** The page's words for a problem. */
    static String text(Texts texts, FormProblem problem, FieldKind kind) {
        List<Object> values = problem.arguments().stream()
                .map(value -> kind == FieldKind.HUNDREDTHS && value instanceof Money number
                        ? FrenchFormat.plainAmount(number)
                        : value)
                .toList();
        return texts.with("application.problem." + problem.code(), values);
    }

    private List<FormSection.Row> rows(RowGroup group) {
        List<FormSection.Row> rows = new ArrayList<>();
        for (List<FormField> fields : form.rows().get(group)) {
            boolean isHeld = fields.stream()
                    .anyMatch(field -> !words(field.key()).isEmpty() || unsaved.containsKey(field.key()));
            if (!isHeld && !isOpen(group.stem())) {
                continue;
            }
            String key = fields.get(0).key();
            rows.add(new FormSection.Row(
                    key.substring(0, key.lastIndexOf('.')),
                    rows.size() + 1,
                    fields.stream().map(this::question).toList(),
                    isHeld));
        }
        return rows;
    }

    private Question question(FormField field) {
        String kept = unsaved.getOrDefault(field.key(), words(field.key()));
        CriterionView criterion = criteria.get(field.key());
        return new Question(
                Question.id(field.key()),
                field.key(),
                criterion != null ? criterion.question() : texts.get("application.field." + field.asked()),
                criterion != null
                        ? Optional.ofNullable(criterion.help()).orElse("")
                        : known("application.help." + field.asked()),
                !field.isRequired() && !field.key().startsWith("post.") && !CONDITIONAL.contains(field.key()),
                input(field.kind()),
                unit(field.kind()),
                field.longest(),
                typed.shown(field, kept),
                typed.read(field, kept),
                SaveAnswers.mark(words(field.key())),
                field.choices().stream()
                        .map(name -> new Question.Choice(name, typed.choice(field, name), name.equals(kept)))
                        .toList(),
                typed.candidates(field, kept),
                problems.get(field.key()),
                form.isOpen(field),
                field.correctionKey().equals(field.key()) ? correction(field.key()) : null);
    }

    private String words(String key) {
        return form.words().getOrDefault(key, "");
    }

    private boolean isOpen(String correctionKey) {
        return form.openKeys() == null || form.openKeys().contains(correctionKey);
    }

    private AskCorrection.Field correction(String key) {
        return form.correction() == null
                ? null
                : form.correction().fields().stream()
                        .filter(field -> field.key().equals(key))
                        .findFirst()
                        .orElse(null);
    }

    /** The text of a key that need not exist. */
    private String known(String key) {
        return texts.containsKey(key) ? texts.get(key) : "";
    }

    private static String input(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "TEXT";
            case LONG_TEXT, LINES -> "LONG";
            case AMOUNT -> "AMOUNT";
            case DATE, WHOLE, HUNDREDTHS, SIREN -> "SHORT";
            case CHOICE -> "SELECT";
            case COMMUNE -> "PLACE";
            case EMAIL -> "EMAIL";
            case CONFIRMATION -> throw new IllegalArgumentException("a confirmation is asked for on its own page");
        };
    }

    private String unit(FieldKind kind) {
        return switch (kind) {
            case AMOUNT -> "€";
            case WHOLE -> texts.get("application.unit.months");
            case HUNDREDTHS -> texts.get("application.unit.fullTime");
            default -> "";
        };
    }
}
