package coop.impulsion.document.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentReading;
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
 * Hands a file out as an attachment, {@code /document/file?id=51}: browsers save it and never show it inside a page.
 * Who may read it is for {@link DocumentReading} to say; whoever may not is told that there is none.
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
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}") || !fund.isKnown()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(reading.open(fund.id(), new DocumentId(Long.parseLong(id))), response);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(StoredDocument document, HttpServletResponse response) throws IOException {
        response.setContentType(document.document().contentType());
        response.setHeader(
                "Content-Disposition", disposition(document.document().fileName()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }

    /** The name as people gave it (RFC 6266), and one of plain letters for what can't read that. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
