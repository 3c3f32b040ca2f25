package coop.impulsion.impact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Prepares a fund with a project for a browser test, which stands outside the server. Part of the war of the tests alone. */
@WebServlet("/follow")
public class FundsToFollow extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FollowedFund funds;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FollowedFund.Prepared prepared = funds.prepare();
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println(String.join(
                        " ",
                        prepared.fund().code(),
                        prepared.fund().manager(),
                        prepared.carrier(),
                        prepared.contributor(),
                        prepared.project(),
                        prepared.contributorNumber()));
    }
}
