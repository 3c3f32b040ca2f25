package coop.impulsion.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where requests above 21 MB are led to before anybody looks at them (WEB-INF/undertow-handlers.conf): reads them to their
 * end and throws them away, because a browser that is still sending shows no answer, then leads to the page that says so.
 */
@WebServlet("/error/too-large")
public class TooLarge extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 65_536;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] thrownAway = new byte[BUFFER];
        try (InputStream body = request.getInputStream()) {
            while (body.read(thrownAway) >= 0) {
                // Nothing of it is wanted.
            }
        }
        response.sendRedirect(request.getContextPath() + "/error/413.xhtml");
    }
}
