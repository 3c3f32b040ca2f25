package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.BudgetView;
import coop.impulsion.application.FormField;
import coop.impulsion.application.FormProblem;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.application.SavedAnswers;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.OwnSite;
import coop.impulsion.web.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Saves single fields of the carrier's form for {@code autosave.js}. It answers 200 with what was saved, 409 where
 * somebody else wrote meanwhile or the form's rules refuse, 401 to whoever is no longer signed in: its address is open,
 * so that the page that holds the answers learns of it instead of a sign-in page.
 */
@WebServlet("/application/autosave")
public class AnswersAutosaving extends HttpServlet {

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
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnSite.sent(request)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, said("application.autosave.failed"));
        } else if (!request.isUserInRole(Roles.USER)) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, said("application.autosave.signedOut"));
        } else {
            save(request, response);
        }
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ApplicationFormView form = reads.form(fund.id(), Addresses.application(request.getParameter("id")));
            SentAnswers sent = new SentAnswers(request, form, typed, null);
            try {
                SavedAnswers saved = drafting.save(sent.command(fund.id(), form));
                answer(response, HttpServletResponse.SC_OK, saved(sent, saved));
            } catch (ApplicationRefused refused) {
                answer(response, HttpServletResponse.SC_CONFLICT, refused(form, sent, refused));
            }
        } catch (AccessRefused refused) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, said("application.autosave.gone"));
        }
    }

    private JsonObject saved(SentAnswers sent, SavedAnswers saved) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        sent.words().forEach((key, words) -> {
            FormField field = sent.field(key).orElseThrow();
            Optional<String> problem = saved.problems().stream()
                    .filter(one -> one.field().equals(key) && one.code() != FormProblem.Code.MISSING)
                    .map(one -> FormDrawing.text(texts, one, field.kind()))
                    .findFirst();
            fields.add(
                    key,
                    Json.createObjectBuilder()
                            .add("mark", SaveAnswers.mark(field.kind().kept(words)))
                            .add("shown", typed.shown(field, words))
                            .add("problem", problem.orElse("")));
        });
        return Json.createObjectBuilder()
                .add("savedAt", texts.of("application.autosave.saved", FrenchFormat.hour(saved.savedAt())))
                .add("fields", fields)
                .add("figures", figures(saved.budget()))
                .build();
    }

    private static JsonObjectBuilder figures(BudgetView budget) {
        JsonObjectBuilder figures = Json.createObjectBuilder()
                .add("postCost", FrenchFormat.amount(budget.postCost()))
                .add("costTotal", FrenchFormat.amount(budget.costTotal()))
                .add("requestedTotal", FrenchFormat.amount(budget.requestedTotal()))
                .add("others", FrenchFormat.amount(budget.others()))
                .add("inKind", FrenchFormat.amount(budget.inKind()))
                .add("difference", FrenchFormat.amount(budget.difference()));
        for (CostCategory category : CostCategory.values()) {
            figures.add(
                    "requested-" + category,
                    FrenchFormat.amount(budget.requested().get(category)));
        }
        budget.costs().forEach((kind, amount) -> figures.add("cost-" + kind, FrenchFormat.amount(amount)));
        return figures;
    }

    private JsonObject refused(ApplicationFormView form, SentAnswers sent, ApplicationRefused refused) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        String text = texts.with(refused.messageKey(), refused.arguments());
        Optional<FormField> field = Optional.ofNullable(refused.field()).flatMap(sent::field);
        if (refused.reason() == ApplicationRefused.Reason.FIELD_CHANGED_MEANWHILE && field.isPresent()) {
            String theirs = form.words().getOrDefault(refused.field(), "");
            text += ' ' + Unsaved.theirs(texts, typed.read(field.get(), theirs));
            // Whoever has read what the other wrote may save again, knowing that it replaces it.
            answer.add("mark", SaveAnswers.mark(theirs));
        }
        return answer.add("field", refused.field() == null ? "" : refused.field())
                .add("text", text)
                .build();
    }

    private JsonObject said(String key) {
        return Json.createObjectBuilder().add("text", texts.get(key)).build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(body);
        }
    }
}
