package coop.impulsion.application.model;

import static coop.impulsion.application.FieldKind.AMOUNT;
import static coop.impulsion.application.FieldKind.CHOICE;
import static coop.impulsion.application.FieldKind.COMMUNE;
import static coop.impulsion.application.FieldKind.CONFIRMATION;
import static coop.impulsion.application.FieldKind.DATE;
import static coop.impulsion.application.FieldKind.EMAIL;
import static coop.impulsion.application.FieldKind.HUNDREDTHS;
import static coop.impulsion.application.FieldKind.LINES;
import static coop.impulsion.application.FieldKind.LONG_TEXT;
import static coop.impulsion.application.FieldKind.SIREN;
import static coop.impulsion.application.FieldKind.TEXT;
import static coop.impulsion.application.FieldKind.WHOLE;

import coop.impulsion.application.CostKind;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.ResourceKind;
import coop.impulsion.application.RowGroup;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of the application form: the same for all, but for the questions, which are the campaign's grid. What is
 * no field here is never kept, whatever a request holds.
 */
public final class ApplicationForm {

    /** The most characters of one answer; the column's width. */
    static final int LONGEST = 8000;

    private static final int LINE = 200;
    private static final int PARAGRAPHS = 4000;

    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private ApplicationForm() {}

    /** The form with the questions of that grid. */
    public static ApplicationForm with(List<CriterionView> criteria) {
        ApplicationForm form = new ApplicationForm();
        form.identity();
        form.needAndCollective();
        form.experiment();
        form.budgetAndFunding();
        for (CriterionView criterion : criteria) {
            form.add(criterion.field(), FormStep.GRID, LONG_TEXT, true, PARAGRAPHS);
        }
        form.add("statement.isTrue", FormStep.HAND_IN, CONFIRMATION, true, 5);
        return form;
    }

    /** The field with that key, rows included. */
    public Optional<FormField> field(String key) {
        FormField field = fields.get(key);
        return field != null ? Optional.of(field) : rowField(key);
    }

    /** The fields of a step that are not in rows, in the order in which they are asked. */
    public List<FormField> fields(FormStep step) {
        return fields.values().stream().filter(field -> field.step() == step).toList();
    }

    /** The fields of one row, in the order of the group's columns. */
    public List<FormField> row(RowGroup group, int row) {
        return group.columns().stream()
                .map(column -> rowField(group, row, column))
                .toList();
    }

    /** What a correction may name: fields, groups of rows, and the documents. */
    public List<String> correctionKeys() {
        List<String> keys = new ArrayList<>();
        for (FormStep step : FormStep.values()) {
            fields(step).stream()
                    .filter(field -> field.kind() != CONFIRMATION)
                    .map(FormField::key)
                    .forEach(keys::add);
            Arrays.stream(RowGroup.values())
                    .filter(group -> group.step() == step)
                    .map(RowGroup::stem)
                    .forEach(keys::add);
        }
        keys.add(Application.DOCUMENTS);
        return keys;
    }

    private void identity() {
        add("identity.projectName", FormStep.IDENTITY, TEXT, true, LINE);
        add("identity.summary", FormStep.IDENTITY, LONG_TEXT, true, 1000);
        choice("identity.sector", FormStep.IDENTITY, true, Sector.values());
        add("identity.commune", FormStep.IDENTITY, COMMUNE, true, LINE);
        choice("identity.originScheme", FormStep.IDENTITY, false, OriginScheme.values());
        add("identity.organisation", FormStep.IDENTITY, TEXT, true, LINE);
        choice("identity.legalForm", FormStep.IDENTITY, true, LegalForm.values());
        add("identity.siren", FormStep.IDENTITY, SIREN, false, 20);
        add("identity.contactName", FormStep.IDENTITY, TEXT, true, LINE);
        add("identity.contactEmail", FormStep.IDENTITY, EMAIL, true, 254);
        add("identity.contactPhone", FormStep.IDENTITY, TEXT, false, 30);
    }

    private void needAndCollective() {
        add("need.problem", FormStep.NEED, LONG_TEXT, true, PARAGRAPHS);
        add("need.people", FormStep.NEED, LONG_TEXT, true, PARAGRAPHS);
        add("need.existing", FormStep.NEED, LONG_TEXT, false, PARAGRAPHS);
        add("collective.story", FormStep.COLLECTIVE, LONG_TEXT, true, PARAGRAPHS);
        add("collective.committee", FormStep.COLLECTIVE, LONG_TEXT, false, PARAGRAPHS);
    }

    private void experiment() {
        add("experiment.object", FormStep.EXPERIMENT, LONG_TEXT, true, PARAGRAPHS);
        add("experiment.hypotheses", FormStep.EXPERIMENT, LINES, true, PARAGRAPHS);
        add("experiment.successSigns", FormStep.EXPERIMENT, LINES, true, PARAGRAPHS);
        add("experiment.startsOn", FormStep.EXPERIMENT, DATE, true, 10);
        number("experiment.months", FormStep.EXPERIMENT, WHOLE, true, 1, 36);
        add("experiment.acceptableLoss", FormStep.EXPERIMENT, AMOUNT, true, 20);
    }

    private void budgetAndFunding() {
        add("post.title", FormStep.BUDGET, TEXT, false, LINE);
        choice("post.contract", FormStep.BUDGET, false, PostContract.values());
        // Full-time equivalents: 0.80 is four fifths of a post.
        number("post.fte", FormStep.BUDGET, HUNDREDTHS, false, 5, 300);
        add("post.startsOn", FormStep.BUDGET, DATE, false, 10);
        number("post.months", FormStep.BUDGET, WHOLE, false, 1, 36);
        add("post.grossMonthly", FormStep.BUDGET, AMOUNT, false, 20);
        add("post.chargesMonthly", FormStep.BUDGET, AMOUNT, false, 20);
        for (CostCategory category : CostCategory.values()) {
            add("request." + category, FormStep.BUDGET, AMOUNT, false, 20);
        }
        add("funding.deMinimis", FormStep.FUNDING, AMOUNT, true, 20);
        add("funding.afterwards", FormStep.FUNDING, LONG_TEXT, false, PARAGRAPHS);
    }

    private void add(String key, FormStep step, FieldKind kind, boolean isRequired, int longest) {
        fields.put(key, new FormField(key, key, step, kind, isRequired, longest, 0, 0, List.of()));
    }

    private void number(String key, FormStep step, FieldKind kind, boolean isRequired, int least, int most) {
        fields.put(key, new FormField(key, key, step, kind, isRequired, 10, least, most, List.of()));
    }

    private void choice(String key, FormStep step, boolean isRequired, Enum<?>... choices) {
        fields.put(key, new FormField(key, key, step, CHOICE, isRequired, 30, 0, 0, names(choices)));
    }

    private static Optional<FormField> rowField(String key) {
        String[] parts = key.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        int row = Integer.parseInt(parts[1]);
        return Arrays.stream(RowGroup.values())
                .filter(group ->
                        group.stem().equals(parts[0]) && group.columns().contains(parts[2]) && row <= group.mostRows())
                .findFirst()
                .map(group -> rowField(group, row, parts[2]));
    }

    private static FormField rowField(RowGroup group, int row, String column) {
        String asked = group.stem() + "." + column;
        FieldKind kind = switch (column) {
            case "amount" -> AMOUNT;
            case "role", "category", "kind", "certainty" -> CHOICE;
            default -> TEXT;
        };
        List<String> choices = switch (asked) {
            case "actor.role" -> names(ActorRole.values());
            case "cost.category" -> names(CostKind.values());
            case "resource.kind" -> names(ResourceKind.values());
            case "resource.certainty" -> names(Certainty.values());
            default -> List.of();
        };
        boolean isRequired = !asked.equals("carrier.capacity");
        return new FormField(group.key(row, column), asked, group.step(), kind, isRequired, LINE, 0, 0, choices);
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
