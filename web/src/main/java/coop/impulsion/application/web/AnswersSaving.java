package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.FormStep;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.OwnSite;
import coop.impulsion.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Saves a page of the carrier's form by its buttons. It keeps no state of the page between two requests, other than
 * Faces would: whoever was signed out while writing signs in, and what they had sent is saved then, with or without
 * scripts.
 */
@WebServlet("/application/save")
public class AnswersSaving extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationReads reads;

    @Inject
    private transient ApplicationDrafting drafting;

    @Inject
    private transient CurrentFund fund;

    @Inject
    private transient TypedWords typed;

    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!OwnSite.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            save(request, response);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ApplicationFormView form = reads.form(fund.id(), Addresses.application(request.getParameter("id")));
        String cleared = request.getParameter("clear");
        SentAnswers sent = new SentAnswers(request, form, typed, cleared);
        try {
            drafting.save(sent.command(fund.id(), form));
            ApplicationFormView kept = reads.form(fund.id(), form.application().id());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + next(request, kept, cleared));
        } catch (ApplicationRefused refused) {
            request.setAttribute(Unsaved.ATTRIBUTE, unsaved(form, sent, refused));
            request.getRequestDispatcher("/application/form.xhtml").forward(request, response);
        }
    }

    private Unsaved unsaved(ApplicationFormView form, SentAnswers sent, ApplicationRefused refused) {
        String text = texts.with(refused.messageKey(), refused.arguments());
        if (refused.reason() == ApplicationRefused.Reason.FIELD_CHANGED_MEANWHILE) {
            String theirs = sent.field(refused.field())
                    .map(field -> typed.read(field, form.words().getOrDefault(field.key(), "")))
                    .orElse("");
            text += ' ' + Unsaved.theirs(texts, theirs);
        }
        return new Unsaved(sent.words(), refused.field(), text);
    }

    /** The next step; the same one where something can't be read, or when the person stays to add or clear a row. */
    private static String next(HttpServletRequest request, ApplicationFormView form, String cleared) {
        String step = request.getParameter("step");
        String go = request.getParameter("go");
        boolean isUnreadable = !"previous".equals(go)
                && form.problems().stream()
                        .anyMatch(problem ->
                                problem.step().name().equals(step) && ApplicationFormPage.isSaidAtOnce(form, problem));
        int there =
                Arrays.stream(FormStep.values()).map(FormStep::name).toList().indexOf(step);
        String address = "/application/form.xhtml?id=" + form.application().id() + "&step=";
        if (there < 0 || isUnreadable || cleared != null || go == null || go.startsWith("stay")) {
            boolean hasRows = go != null && go.matches("stay-[a-z]+");
            String place = isUnreadable ? "#problems" : hasRows ? "#rows-" + go.substring("stay-".length()) : "";
            return address + FormStep.values()[Math.max(there, 0)] + place;
        }
        List<FormStep> steps = ApplicationFormPage.steps(form);
        int index = steps.indexOf(FormStep.values()[there]) + (go.equals("previous") ? -1 : 1);
        return address + steps.get(Math.max(0, Math.min(index, steps.size() - 1)));
    }
}
