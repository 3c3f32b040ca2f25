package coop.impulsion.observatory.web;

import coop.impulsion.document.StoredDocument;
import coop.impulsion.observatory.PublicPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A published picture for everybody: {@code /public/picture?fund=LEDONIEN&number=P-0001&event=12}. */
@WebServlet("/public/picture")
public class PublicPictureDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicPage funds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredDocument> picture =
                funds.picture(request.getParameter("fund"), request.getParameter("number"), event(request));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(picture.get().document().contentType());
        response.setContentLength(picture.get().content().length);
        response.setHeader("Content-Disposition", "inline");
        // Not for long: its carriers may withdraw it.
        response.setHeader("Cache-Control", "public, max-age=600");
        response.getOutputStream().write(picture.get().content());
    }

    private static long event(HttpServletRequest request) {
        try {
            return Long.parseLong(String.valueOf(request.getParameter("event")));
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
