package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.FormStep;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A step of the carrier's form. What it shows comes from what is kept; where {@link AnswersSaving} could not save, it
 * shows what was sent, with the reason at the field.
 */
@Named
@RequestScoped
public class ApplicationFormPage {

    /** Said of an empty field only once somebody asks what is missing. */
    private static final Set<FormProblem.Code> NOT_YET = EnumSet.of(
            FormProblem.Code.MISSING,
            FormProblem.Code.NO_ROW,
            FormProblem.Code.NOTHING_REQUESTED,
            FormProblem.Code.NOT_BALANCED,
            FormProblem.Code.NOT_CONFIRMED);

    @Inject
    private ApplicationReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Texts texts;

    @Inject
    private TypedWords typed;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.step}")
    private String step;

    @Inject
    @ManagedProperty("#{param.check}")
    private String check;

    private ApplicationFormView form;
    private List<FormSection> sections;
    private List<Point> points;

    /**
     * Something to put right on this page.
     *
     * @param id of the input, or null when it is not on the page
     */
    public record Point(String id, String label, String text) {}

    public ApplicationFormView getForm() {
        if (form == null) {
            form = reads.form(fund.id(), Addresses.application(id));
        }
        return form;
    }

    /** Sends on whoever comes to a form that is closed: to what was handed in, or to its summary. */
    public String open() {
        if (!getForm().application().status().isOpenToCarrier()) {
            return Addresses.item(getForm().application()) + "&faces-redirect=true";
        }
        return FormStep.HAND_IN.name().equals(step)
                ? "/application/summary.xhtml?faces-redirect=true&id="
                        + getForm().application().id()
                : null;
    }

    public FormStep getStep() {
        return getHere().step();
    }

    public StepLink getHere() {
        return getSteps().stream().filter(StepLink::isHere).findFirst().orElseThrow();
    }

    public List<StepLink> getSteps() {
        List<StepLink> links = new ArrayList<>();
        List<FormStep> steps = steps(getForm());
        FormStep here = steps.stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElse(steps.get(0));
        for (FormStep one : steps) {
            int left = (int) getForm().problems().stream()
                    .filter(problem -> problem.step() == one && problem.code() != FormProblem.Code.NOT_CONFIRMED)
                    .count();
            links.add(new StepLink(one, links.size() + 1, left, one == here));
        }
        return links;
    }

    /** All steps of a draft; of a correction those in which something is open, and handing in. */
    static List<FormStep> steps(ApplicationFormView form) {
        return Arrays.stream(FormStep.values())
                .filter(one -> one == FormStep.HAND_IN || isOpen(form, one))
                .toList();
    }

    private static boolean isOpen(ApplicationFormView form, FormStep one) {
        Set<String> open = form.openKeys();
        return open == null
                || (one == FormStep.DOCUMENTS && open.contains("documents"))
                || form.fields().get(one).stream().anyMatch(field -> open.contains(field.key()))
                || form.rows().keySet().stream().anyMatch(group -> group.step() == one && open.contains(group.stem()));
    }

    public List<FormSection> getSections() {
        if (sections == null) {
            draw();
        }
        return sections;
    }

    /** What is to be put right here, in the order of the page. */
    public List<Point> getPoints() {
        if (points == null) {
            draw();
        }
        return points;
    }

    private void draw() {
        FormDrawing drawing = new FormDrawing(getForm(), typed, texts);
        List<FormProblem> shownProblems = getForm().problems().stream()
                .filter(problem -> problem.step() == getStep() && isSaid(problem))
                .toList();
        Unsaved unsaved = (Unsaved) request.getAttribute(Unsaved.ATTRIBUTE);
        if (unsaved != null) {
            drawing.showUnsaved(unsaved.words());
            if (unsaved.field() != null) {
                drawing.at(unsaved.field(), unsaved.text());
            }
        }
        shownProblems.forEach(problem -> drawing.at(problem.field(), text(problem)));
        sections = drawing.sections(getStep());
        points = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (FormSection section : sections) {
            section.questions().forEach(question -> note(question, question.label(), said));
            section.rows()
                    .forEach(row -> row.questions()
                            .forEach(question -> note(
                                    question,
                                    texts.of("application.row." + section.stem(), row.place()) + ", "
                                            + question.label(),
                                    said)));
        }
        if (unsaved != null && (unsaved.field() == null || !said.contains(unsaved.field()))) {
            points.add(0, new Point(null, null, unsaved.text()));
        }
        shownProblems.stream()
                .filter(problem -> !said.contains(problem.field()))
                .forEach(problem -> points.add(new Point(null, null, text(problem))));
    }

    private void note(Question question, String label, Set<String> said) {
        if (question.problem() != null && question.isOpen()) {
            said.add(question.name());
            points.add(new Point(question.id(), label, question.problem()));
        }
    }

    private boolean isSaid(FormProblem problem) {
        return check != null || isSaidAtOnce(getForm(), problem);
    }

    /** Whether a problem is worth saying while the form is still being filled in: emptiness is not. */
    static boolean isSaidAtOnce(ApplicationFormView form, FormProblem problem) {
        boolean isTooEarly = NOT_YET.contains(problem.code())
                || (problem.code() == FormProblem.Code.ABOVE_REQUEST
                        && form.budget().requestedTotal().isZero());
        return !isTooEarly;
    }

    private String text(FormProblem problem) {
        return FormDrawing.text(texts, problem, kind(problem.field()));
    }

    private FieldKind kind(String key) {
        return getForm().fields().values().stream()
                .flatMap(List::stream)
                .filter(field -> field.key().equals(key))
                .map(FormField::kind)
                .findFirst()
                .orElse(FieldKind.TEXT);
    }

    /** Whether something that was sent could not be saved. */
    public boolean isUnsaved() {
        return request.getAttribute(Unsaved.ATTRIBUTE) != null;
    }

    public boolean isCorrection() {
        return getForm().correction() != null;
    }

    /** Whether somebody writes for a carrier. */
    public boolean isForAnother() {
        Long carrier = getForm().application().carrierId();
        return carrier == null || carrier != user.actor().userId();
    }

    /** "Enregistré à 14:32", or what saving by itself will do while nothing is written. */
    public String getSaveState() {
        Instant savedAt = getForm().application().savedAt();
        if (isUnsaved()) {
            return texts.get("application.form.notSaved");
        }
        if (savedAt == null) {
            return texts.get("application.autosave.ready");
        }
        boolean isOfToday = LocalDate.ofInstant(savedAt, FundClock.ZONE).equals(clock.today());
        return isOfToday
                ? texts.of("application.autosave.saved", FrenchFormat.hour(savedAt))
                : texts.of("application.autosave.savedOn", savedAt);
    }
}
