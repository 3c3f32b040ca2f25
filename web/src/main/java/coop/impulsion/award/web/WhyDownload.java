package coop.impulsion.award.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardExplaining;
import coop.impulsion.award.Reasons;
import coop.impulsion.web.CurrentFund;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the annex of <i>pourquoi ce montant ?</i>, asked for as {@link WhyPage} is. */
@WebServlet("/award/why.pdf")
public class WhyDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhyAnswers answers;

    @Inject
    private transient AwardExplaining explaining;

    @Inject
    private transient CurrentFund fund;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String commitment = request.getParameter("commitment");
            Reasons reasons = answers.answer(request.getParameter("award"), commitment, request.getParameter("class"));
            byte[] paper = explaining.print(fund.id(), reasons);
            String name = "pourquoi-" + reasons.award() + (commitment == null ? "" : "-" + commitment) + ".pdf";
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
