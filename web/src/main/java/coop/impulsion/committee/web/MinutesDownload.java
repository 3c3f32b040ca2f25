package coop.impulsion.committee.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.Refusal;
import coop.impulsion.committee.MinutesSigning;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a session's minutes ({@code ?number=…}): the signed file once there is one, before that the draft. */
@WebServlet("/committee/file")
public class MinutesDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionReads reads;

    @Inject
    private transient MinutesSigning signing;

    @Inject
    private transient DocumentReading documents;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SessionFile file = reads.byNumber(fund.id(), request.getParameter("number"));
            String number = file.session().number();
            if (file.minutes() != null) {
                send(
                        response,
                        "PV-" + number + ".pdf",
                        documents.open(fund.id(), file.minutes()).content());
            } else {
                send(
                        response,
                        "PV-" + number + "-projet.pdf",
                        signing.draft(fund.id(), file.session().id()));
            }
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal notYet) {
            // A session that is not closed has no minutes to read yet.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String fileName, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + '"');
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
