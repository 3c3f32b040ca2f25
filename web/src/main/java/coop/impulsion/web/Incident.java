package coop.impulsion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A failure that was not foreseen: the page names only its number, {@code 4F7A-2C91}, under which the server's log
 * keeps what happened.
 */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final String NUMBER = Incident.class.getName();

    @Inject
    private HttpServletRequest request;

    /** The number to tell to those who run the installation; given and logged at its first reading. */
    public String getNumber() {
        if (request.getAttribute(NUMBER) == null) {
            keep(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return (String) request.getAttribute(NUMBER);
    }

    /** Logs the failure under a new number. @return the number */
    public static String keep(HttpServletRequest request, Throwable thrown) {
        String digits = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        String number = digits.substring(0, 4) + '-' + digits.substring(4, 8);
        request.setAttribute(NUMBER, number);
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + number + " at " + path(request));
        return number;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // A path is the visitor's text: no line break of theirs may start a line of the log.
        return (failed == null ? request.getRequestURI() : failed.toString()).replaceAll("[\\r\\n]", "_");
    }
}
