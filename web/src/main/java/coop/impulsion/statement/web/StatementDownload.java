package coop.impulsion.statement.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.statement.StatementDocumentView;
import coop.impulsion.statement.StatementFile;
import coop.impulsion.statement.Statements;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Hands out one statement ({@code ?run=…&contributor=…}) or all finished ones of a run as a ZIP ({@code ?run=…}),
 * written as it is read: one document at a time is in memory, whatever the size of the run.
 */
@WebServlet("/statement/file")
public class StatementDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Statements statements;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String run = request.getParameter("run");
        String contributor = request.getParameter("contributor");
        try {
            if (contributor == null) {
                sendAll(run, response);
            } else {
                send(statements.file(fund.id(), run, contributor), response);
            }
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(StatementFile file, HttpServletResponse response) throws IOException {
        attach(response, "application/pdf", file.fileName());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private void sendAll(String run, HttpServletResponse response) throws IOException {
        List<StatementDocumentView> documents = statements.documents(fund.id(), run);
        if (documents.isEmpty()) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        attach(response, "application/zip", "etats-impact-" + documents.get(0).runNumber() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            // PDFs are compressed already: packing them again costs time and saves nothing.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (StatementDocumentView document : documents) {
                if (document.isDone()) {
                    StatementFile file = statements.file(fund.id(), run, document.contributorNumber());
                    zip.putNextEntry(new ZipEntry(file.fileName()));
                    zip.write(file.content());
                    zip.closeEntry();
                }
            }
        }
    }

    private static void attach(HttpServletResponse response, String contentType, String fileName) {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + '"');
        response.setHeader("Cache-Control", "private, no-store");
    }
}
