package coop.impulsion.application.model;

import coop.impulsion.application.BudgetView;
import coop.impulsion.application.CostKind;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormProblem.Code;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.RowGroup;
import coop.impulsion.basis.Siren;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.LegalForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says what is not right yet in a form: each field alone, then what the budget, the funding plan and the request owe
 * each other. An application is handed in only when this finds nothing.
 */
public final class FormCheck {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");

    private final ApplicationForm form;
    private final Predicate<String> isCommune;
    private final LocalDate today;

    /**
     * @param isCommune whether an INSEE code is a commune's
     * @param today no experiment begins more than a year before it
     */
    public FormCheck(ApplicationForm form, Predicate<String> isCommune, LocalDate today) {
        this.form = form;
        this.isCommune = isCommune;
        this.today = today;
    }

    /** Everything that is not right yet, in the order of the form. */
    public List<FormProblem> problems(Map<String, String> words) {
        Answers answers = new Answers(words);
        List<FormProblem> problems = new ArrayList<>();
        for (FormStep step : FormStep.values()) {
            form.fields(step).forEach(field -> alone(field, answers).ifPresent(problems::add));
            for (RowGroup group : RowGroup.values()) {
                if (group.step() == step) {
                    rows(group, answers, problems);
                }
            }
            together(step, answers, problems);
        }
        return problems;
    }

    /** What is not right with one field by itself, emptiness included. */
    public Optional<FormProblem> alone(FormField field, Answers answers) {
        Optional<String> text = answers.text(field.key());
        if (text.isEmpty()) {
            return field.isRequired() ? problem(field, missing(field)) : Optional.empty();
        }
        String words = text.get();
        if (words.length() > field.longest()) {
            return problem(field, Code.TOO_LONG, field.longest());
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINES -> Optional.empty();
            case AMOUNT -> Answers.amountOf(words).isPresent() ? Optional.empty() : problem(field, Code.NOT_AN_AMOUNT);
            case DATE -> date(field, words);
            case WHOLE, HUNDREDTHS -> number(field, words);
            case CHOICE -> field.choices().contains(words) ? Optional.empty() : problem(field, Code.NOT_A_CHOICE);
            case SIREN -> Siren.typed(words).isPresent() ? Optional.empty() : problem(field, Code.SIREN_INVALID);
            case COMMUNE -> isCommune.test(words) ? Optional.empty() : problem(field, Code.COMMUNE_UNKNOWN);
            case EMAIL -> EMAIL.matcher(words).matches() ? Optional.empty() : problem(field, Code.EMAIL_INVALID);
            case CONFIRMATION -> "true".equals(words) ? Optional.empty() : problem(field, Code.NOT_CONFIRMED);
        };
    }

    private static Code missing(FormField field) {
        return switch (field.kind()) {
            case CONFIRMATION -> Code.NOT_CONFIRMED;
            default -> Code.MISSING;
        };
    }

    private Optional<FormProblem> date(FormField field, String words) {
        Optional<LocalDate> date = Answers.dateOf(words);
        if (date.isEmpty()) {
            return problem(field, Code.NOT_A_DATE);
        }
        // A year back: a post that has just begun may be supported, a date of long ago is a slip of the hand.
        return date.get().isBefore(today.minusYears(1)) ? problem(field, Code.STARTS_IN_THE_PAST) : Optional.empty();
    }

    /** Limits of hundredths are in hundredths. */
    private static Optional<FormProblem> number(FormField field, String words) {
        boolean hasDecimals = field.kind() == FieldKind.HUNDREDTHS;
        if (!words.matches(hasDecimals ? "\\d{1,6}(\\.\\d{1,2})?" : "\\d{1,9}")) {
            return problem(field, Code.NOT_A_NUMBER);
        }
        // Money reads two decimals exactly: as good for hundredths of a post as for cents.
        long value = hasDecimals ? Money.parse(words).cents() : Long.parseLong(words);
        if (value >= field.least() && value <= field.most()) {
            return Optional.empty();
        }
        return hasDecimals
                ? problem(field, Code.OUT_OF_RANGE, Money.ofCents(field.least()), Money.ofCents(field.most()))
                : problem(field, Code.OUT_OF_RANGE, field.least(), field.most());
    }

    private void rows(RowGroup group, Answers answers, List<FormProblem> problems) {
        List<Integer> rows = answers.rows(group);
        rows.forEach(row ->
                form.row(group, row).forEach(field -> alone(field, answers).ifPresent(problems::add)));
        if (rows.isEmpty() && group == RowGroup.CARRIERS) {
            problems.add(FormProblem.at(form.row(group, 1).get(0), Code.NO_ROW));
        }
    }

    private void together(FormStep step, Answers answers, List<FormProblem> problems) {
        switch (step) {
            case IDENTITY -> sirenOfALegalPerson(answers).ifPresent(problems::add);
            case EXPERIMENT -> lossWithinRequest(answers).ifPresent(problems::add);
            case BUDGET -> budget(answers, problems);
            case FUNDING -> balance(answers).ifPresent(problems::add);
            default -> {
                // Nothing is owed between the fields of the other steps.
            }
        }
    }

    private Optional<FormProblem> sirenOfALegalPerson(Answers answers) {
        boolean isPerson = answers.text("identity.legalForm")
                .flatMap(name -> Answers.constant(LegalForm.class, name))
                .map(LegalForm::isLegalPerson)
                .orElse(false);
        return isPerson && answers.text("identity.siren").isEmpty()
                ? problem(field("identity.siren"), Code.MISSING)
                : Optional.empty();
    }

    private Optional<FormProblem> lossWithinRequest(Answers answers) {
        Money requested = answers.budget().requestedTotal();
        return answers.amount("experiment.acceptableLoss")
                .filter(loss -> loss.isGreaterThan(requested))
                .map(loss -> FormProblem.at(field("experiment.acceptableLoss"), Code.ABOVE_REQUEST, loss, requested));
    }

    private void budget(Answers answers, List<FormProblem> problems) {
        if (answers.hasFirstPost()) {
            for (FormField field : form.fields(FormStep.BUDGET)) {
                if (field.key().startsWith("post.") && answers.text(field.key()).isEmpty()) {
                    problems.add(FormProblem.at(field, Code.MISSING));
                }
            }
        }
        BudgetView budget = answers.budget();
        if (budget.requestedTotal().isZero()) {
            problems.add(FormProblem.at(field("request.FIRST_POST"), Code.NOTHING_REQUESTED));
        }
        for (CostKind kind : CostKind.values()) {
            CostCategory category = kind.category().orElse(null);
            if (category == null) {
                continue;
            }
            Money asked = budget.requested().get(category);
            Money cost = budget.costs().get(kind);
            if (asked.isGreaterThan(cost)) {
                problems.add(FormProblem.at(field("request." + category), Code.ABOVE_BUDGET, asked, cost));
            }
        }
        for (int row : answers.rows(RowGroup.COSTS)) {
            aboveZero(RowGroup.COSTS, row, answers).ifPresent(problems::add);
        }
    }

    private Optional<FormProblem> balance(Answers answers) {
        for (int row : answers.rows(RowGroup.RESOURCES)) {
            Optional<FormProblem> nothing = aboveZero(RowGroup.RESOURCES, row, answers);
            if (nothing.isPresent()) {
                return nothing;
            }
        }
        BudgetView budget = answers.budget();
        if (budget.isBalanced()) {
            return Optional.empty();
        }
        FormField first = form.row(RowGroup.RESOURCES, 1).get(2);
        return problem(first, Code.NOT_BALANCED, budget.allCosts(), budget.allResources(), budget.difference());
    }

    private Optional<FormProblem> aboveZero(RowGroup group, int row, Answers answers) {
        String key = group.key(row, "amount");
        return answers.amount(key).filter(Money::isZero).map(zero -> FormProblem.at(field(key), Code.NOT_ABOVE_ZERO));
    }

    private FormField field(String key) {
        return form.field(key).orElseThrow(() -> new IllegalStateException("no field " + key));
    }

    private static Optional<FormProblem> problem(FormField field, Code code, Object... arguments) {
        return Optional.of(FormProblem.at(field, code, arguments));
    }
}
