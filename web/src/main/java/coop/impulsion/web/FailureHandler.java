package coop.impulsion.web;

import coop.impulsion.access.AccessRefused;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The edge of every page: what a page was not allowed to show becomes 403 or 404, an expired form is shown afresh, and
 * any other failure becomes the page with its incident number, whose details only the server's log tells.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            if (faces.getResponseComplete()) {
                continue;
            }
            try {
                handle(faces, event.getContext().getException());
            } catch (IOException gone) {
                throw new FacesException(gone);
            }
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext faces, Throwable thrown) throws IOException {
        Optional<AccessRefused> access = Causes.find(thrown, AccessRefused.class);
        Optional<Integer> refusal = PageRefusal.statusOf(thrown);
        boolean isRestoring = faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && faces.isPostback();
        // A state that is no longer kept, or one that this server never gave out.
        if (Causes.find(thrown, ViewExpiredException.class).isPresent() || isRestoring && refusal.isEmpty()) {
            showAfresh(faces);
        } else if (access.isPresent() && access.get().reason() == AccessRefused.Reason.NOT_SIGNED_IN) {
            signOut(faces);
        } else if (refusal.isPresent()) {
            PageRefusal.trace((HttpServletRequest) faces.getExternalContext().getRequest(), refusal.get());
            end(faces, refusal.get());
        } else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || !RefusalActionListener.isSaid(faces, thrown)) {
            Incident.keep((HttpServletRequest) faces.getExternalContext().getRequest(), thrown);
            end(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void showAfresh(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        String text = new Texts().get("web.expired");
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
        external.redirect(request.getRequestURI() + (query == null ? "" : '?' + query));
        faces.responseComplete();
    }

    /** The account was locked since the sign-in: its session ends, and the next page asks who is there. */
    private static void signOut(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        try {
            ((HttpServletRequest) external.getRequest()).logout();
        } catch (ServletException impossible) {
            throw new FacesException(impossible);
        }
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/home.xhtml");
    }

    private static void end(FacesContext faces, int status) throws IOException {
        if (!faces.getExternalContext().isResponseCommitted()) {
            // The content policy of the page that failed would stand beside that of the error page, and both bind.
            faces.getExternalContext().responseReset();
        }
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }
}
