package coop.impulsion.web;

import coop.impulsion.access.FundOfUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers which of their funds a user wants to look at, and shows what waits there. */
@WebServlet("/fund-switch")
public class FundSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentFund currentFund;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnSite.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String code = request.getParameter("fund");
        boolean isTheirs = currentFund.getAll().stream().map(FundOfUser::code).anyMatch(own -> own.equals(code));
        if (!isTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addCookie(CurrentFund.chosen(request, code));
        response.sendRedirect(request.getContextPath() + "/home.xhtml");
    }
}
