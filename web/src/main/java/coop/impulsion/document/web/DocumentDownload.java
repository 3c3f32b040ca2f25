package coop.impulsion.document.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.document.DocumentView;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands out one file of the fund, {@code /document/file?id=42}, to be saved and never shown inside the portal: what
 * somebody uploaded runs nowhere near its cookies. Who may not read it is told that there is none.
 */
@WebServlet("/document/file")
public class DocumentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentReading reading;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(reading.open(fund.id(), id(request.getParameter("id"))), response);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static DocumentId id(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(text));
        }
        return new DocumentId(Long.parseLong(text));
    }

    private static void send(StoredDocument document, HttpServletResponse response) throws IOException {
        DocumentView view = document.document();
        response.setContentType(view.contentType());
        response.setHeader("Content-Disposition", disposition(view.fileName()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(view.sizeBytes());
        response.getOutputStream().write(document.content());
    }

    /** The name in full for browsers of today (RFC 6266), in plain letters for those of yesterday. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String full = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
