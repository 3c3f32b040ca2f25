package coop.impulsion.scenario.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.scenario.ScenarioFiles;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out a what-if as a workbook ({@code ?id=…}), or a small example to be written over ({@code ?id=modele}). */
@WebServlet("/scenario/workbook")
public class ScenarioDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScenarioFiles files;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String id = request.getParameter("id");
            boolean isModel = "modele".equals(id);
            byte[] bytes = isModel ? files.model(fund.id()) : files.workbook(fund.id(), ScenarioWords.id(id));
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + (isModel ? "simulation-modele" : "simulation-" + id) + ".xlsx\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
