package coop.impulsion.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Puts what a use case says of a command's component at the input of the same name, and lists what stands at fields. */
final class FieldMessages {

    private FieldMessages() {}

    /**
     * @param field {@code amount}, or {@code lines[2].amount} for a row of a repetition; the page as a whole when null
     *     or when the page has no such input
     */
    static void add(FacesContext faces, String field, String text) {
        String[] clientId = {null};
        if (field != null && faces.getViewRoot() != null) {
            String suffix = suffix(field);
            inputs(faces, (id, input) -> {
                if (clientId[0] == null && (id.equals(suffix) || id.endsWith(':' + suffix))) {
                    clientId[0] = id;
                    keepWhatWasSent(faces, id, input);
                    input.setValid(false);
                }
            });
        }
        faces.addMessage(clientId[0], new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** A field that is not valid is drawn with what was sent for it: Faces has handed that on already, and would draw none. */
    private static void keepWhatWasSent(FacesContext faces, String id, UIInput input) {
        String[] sent =
                faces.getExternalContext().getRequestParameterValuesMap().get(id);
        if (sent == null || input.getSubmittedValue() != null || input instanceof HtmlInputFile) {
            return;
        }
        input.setSubmittedValue(input instanceof UISelectMany ? sent : sent[0]);
    }

    static List<Notices.Problem> problems(FacesContext faces) {
        Map<String, String> labels = new LinkedHashMap<>();
        boolean hasFieldMessages = false;
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            hasFieldMessages |= ids.next() != null;
        }
        if (hasFieldMessages) {
            inputs(faces, (id, input) -> labels.put(id, label(input)));
        }
        List<Notices.Problem> problems = new ArrayList<>();
        for (FacesMessage message : faces.getMessageList(null)) {
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0) {
                problems.add(new Notices.Problem(null, null, message.getSummary()));
            }
        }
        labels.forEach((id, label) -> faces.getMessageList(id)
                .forEach(message -> problems.add(new Notices.Problem(id, label, message.getSummary()))));
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null && !labels.containsKey(id)) {
                faces.getMessageList(id)
                        .forEach(message -> problems.add(new Notices.Problem(null, null, message.getSummary())));
            }
        }
        return problems;
    }

    /** {@code lines[2].amount} is {@code 2:amount} in a client id: the repetition's own id is the page's matter. */
    static String suffix(String field) {
        int bracket = field.lastIndexOf('[');
        int point = field.lastIndexOf('.');
        String name = field.substring(point + 1);
        if (bracket < 0 || point < bracket) {
            return name;
        }
        return field.substring(bracket + 1, field.indexOf(']', bracket)) + ':' + name;
    }

    private static String label(UIInput input) {
        Object own = input.getAttributes().get("label");
        if (own != null) {
            return own.toString();
        }
        UIComponent legend = input.findComponent(input.getId() + "-legend");
        if (legend instanceof ValueHolder text) {
            return String.valueOf(text.getValue());
        }
        for (UIComponent sibling : input.getParent().getChildren()) {
            if (sibling instanceof HtmlOutputLabel label && input.getId().equals(label.getFor())) {
                return String.valueOf(label.getValue());
            }
        }
        return null;
    }

    private static void inputs(FacesContext faces, BiConsumer<String, UIInput> act) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input) {
                act.accept(input.getClientId(faces), input);
            }
            return VisitResult.ACCEPT;
        });
    }
}
