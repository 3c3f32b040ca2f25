package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationFormView;
import coop.impulsion.application.FormField;
import coop.impulsion.application.RowGroup;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.basis.FundId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers in a request: {@code need.problem=…} with {@code seen:need.problem=…}, the mark of what the page had shown.
 * Only fields of the form are read, whatever a request holds.
 */
final class SentAnswers {

    private static final String SEEN = "seen:";
    private static final String CHOSEN = "chosen:";

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();

    /** @param emptied stem of a row whose fields are taken for empty ({@code cost.3}), or null */
    SentAnswers(HttpServletRequest request, ApplicationFormView form, TypedWords typed, String emptied) {
        form.fields().values().stream().flatMap(List::stream).forEach(field -> fields.put(field.key(), field));
        form.rows().forEach(this::addRows);
        fields.forEach((key, field) -> {
            String text = request.getParameter(key);
            String mark = request.getParameter(SEEN + key);
            if (text != null && mark != null) {
                String chosen = request.getParameter(CHOSEN + key);
                boolean isEmptied = emptied != null && key.startsWith(emptied + '.');
                boolean isChosen = chosen != null && !chosen.isBlank();
                words.put(key, isEmptied ? "" : typed.kept(field, isChosen ? chosen : text));
                seen.put(key, mark);
            }
        });
    }

    /** Every row there may be: the page that was sent may show one that has been emptied since. */
    private void addRows(RowGroup group, List<List<FormField>> shown) {
        for (int row = 1; row <= group.mostRows(); row++) {
            for (int column = 0; column < group.columns().size(); column++) {
                FormField like = shown.get(0).get(column);
                String key = group.key(row, group.columns().get(column));
                fields.put(
                        key,
                        new FormField(
                                key,
                                like.asked(),
                                like.step(),
                                like.kind(),
                                like.isRequired(),
                                like.longest(),
                                like.least(),
                                like.most(),
                                like.choices()));
            }
        }
    }

    /** As they would be kept, by key. */
    Map<String, String> words() {
        return words;
    }

    Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    SaveAnswers command(FundId fund, ApplicationFormView form) {
        List<SaveAnswers.Change> changes = new ArrayList<>();
        words.forEach((key, text) -> changes.add(new SaveAnswers.Change(key, text, seen.get(key))));
        return new SaveAnswers(fund, form.application().id(), changes);
    }
}
