package coop.impulsion.impact.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the picture of a moment to those who may read the story: {@code /impact/picture?number=P-0001&event=12}. */
@WebServlet("/impact/picture")
public class StoryPictureDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FollowUps followUps;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long event = Long.parseLong(String.valueOf(request.getParameter("event")));
            StoredDocument picture = followUps.picture(fund.id(), request.getParameter("number"), event);
            response.setContentType(picture.document().contentType());
            response.setContentLength(picture.content().length);
            response.setHeader("Content-Disposition", "inline");
            response.setHeader("Cache-Control", "private, max-age=600");
            response.getOutputStream().write(picture.content());
        } catch (NumberFormatException noEvent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
