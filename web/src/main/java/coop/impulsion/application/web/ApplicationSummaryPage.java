package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationSubmission;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The whole application read once more, what is still missing, and handing it in. */
@Named
@RequestScoped
public class ApplicationSummaryPage {

    private static final String STATEMENT = "statement.isTrue";

    @Inject
    private ApplicationReads reads;

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationSubmission submission;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private TypedWords typed;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private boolean isConfirmed;
    private ApplicationFormView form;

    /**
     * A step with what was written in it.
     *
     * @param isOpen whether its carrier may still write there
     */
    public record Part(FormStep step, List<FileSection> sections, boolean isOpen) {}

    /** Something to put right, with the page where it is done. */
    public record Point(String address, String label, String text) {}

    public String open() {
        return getForm().application().status().isOpenToCarrier()
                ? null
                : Addresses.item(getForm().application()) + "&faces-redirect=true";
    }

    public ApplicationFormView getForm() {
        if (form == null) {
            form = reads.form(fund.id(), Addresses.application(id));
        }
        return form;
    }

    public List<StepLink> getSteps() {
        List<StepLink> links = new ArrayList<>();
        for (FormStep step : ApplicationFormPage.steps(getForm())) {
            int left = (int) missing().filter(problem -> problem.step() == step).count();
            links.add(new StepLink(step, links.size() + 1, left, step == FormStep.HAND_IN));
        }
        return links;
    }

    public List<Part> getParts() {
        FileReading reading =
                new FileReading(fields(), getForm().words(), getForm().grid(), typed, texts);
        List<FormStep> open = ApplicationFormPage.steps(getForm());
        return Arrays.stream(FormStep.values())
                .filter(step -> step.compareTo(FormStep.DOCUMENTS) < 0)
                .map(step -> new Part(step, reading.sections(step), open.contains(step)))
                .toList();
    }

    /** What keeps it from being handed in, in the order of the form. */
    public List<Point> getPoints() {
        FileReading reading =
                new FileReading(fields(), getForm().words(), getForm().grid(), typed, texts);
        return missing().map(problem -> point(problem, reading)).toList();
    }

    /** A whole application is confirmed and handed in; what is missing keeps both from happening. */
    public String handIn() {
        String seen = SaveAnswers.mark(getForm().words().get(STATEMENT));
        drafting.save(new SaveAnswers(
                fund.id(),
                getForm().application().id(),
                List.of(new SaveAnswers.Change(STATEMENT, isConfirmed ? "true" : "", seen))));
        if (!isConfirmed) {
            notices.problem("confirmed", "application.problem.NOT_CONFIRMED");
            return null;
        }
        String number = submission.handIn(fund.id(), getForm().application().id());
        notices.done(getForm().correction() == null ? "application.handedIn" : "application.handedInAgain", number);
        return "/application/item.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isForAnother() {
        Long carrier = getForm().application().carrierId();
        return carrier == null || carrier != user.actor().userId();
    }

    private Stream<FormProblem> missing() {
        return getForm().problems().stream().filter(problem -> !problem.field().equals(STATEMENT));
    }

    private Point point(FormProblem problem, FileReading reading) {
        FormField field = fields().stream()
                .filter(one -> one.key().equals(problem.field()))
                .findFirst()
                .orElse(null);
        return new Point(
                "/application/form.xhtml?id=" + id + "&step=" + problem.step() + "&check=1#"
                        + Question.id(problem.field()),
                field == null ? texts.get("application.FormStep." + problem.step()) : reading.labelInRow(field),
                FormDrawing.text(texts, problem, field == null ? FieldKind.TEXT : field.kind()));
    }

    private List<FormField> fields() {
        return Stream.concat(
                        getForm().fields().values().stream().flatMap(List::stream),
                        getForm().rows().values().stream()
                                .flatMap(List::stream)
                                .filter(row -> row.stream()
                                        .anyMatch(field -> !getForm()
                                                .words()
                                                .getOrDefault(field.key(), "")
                                                .isEmpty()))
                                .flatMap(List::stream))
                .toList();
    }

    public boolean isConfirmed() {
        return isConfirmed;
    }

    public void setConfirmed(boolean isConfirmed) {
        this.isConfirmed = isConfirmed;
    }
}
