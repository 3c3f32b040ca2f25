package coop.impulsion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * What a page tells its reader on top: that something was done, which survives the redirect after the post, and what
 * is to be corrected, with a link to each field.
 */
@Named
@RequestScoped
public class Notices {

    @Inject
    private Texts texts;

    private List<Problem> problems;

    /** Says on the next page shown that something was done; call it before returning the redirect. */
    public void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = texts.with(key, Arrays.asList(values));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Says on this page what is wrong; {@code field} is the id of an input, or null for the page as a whole. */
    public void problem(String field, String key, Object... values) {
        FieldMessages.add(FacesContext.getCurrentInstance(), field, texts.with(key, Arrays.asList(values)));
    }

    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What is worth knowing and is nobody's mistake. */
    public List<String> getCautions() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_WARN)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** All problems of the page, in the order of its fields; known once the page is drawn, none before. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (problems == null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            // Looking for the fields walks the page, whose own list of problems asks here again.
            problems = List.of();
            problems = FieldMessages.problems(faces);
        }
        return problems == null ? List.of() : problems;
    }

    /**
     * @param clientId id of the field in the page, or null for the page as a whole
     * @param label name of the field, or null where it has none
     */
    public record Problem(String clientId, String label, String text) {}
}
