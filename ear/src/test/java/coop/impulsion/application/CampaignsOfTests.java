package coop.impulsion.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Prepares a campaign for a browser test, which stands outside the server, and says who signs in how. */
@WebServlet("/campaigns")
public class CampaignsOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreparedCampaign campaigns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder names = new StringBuilder();
        campaigns
                .prepareAlone()
                .names()
                .forEach((who, name) ->
                        names.append(who).append('=').append(name).append('\n'));
        response.setContentType("text/plain");
        response.getWriter().write(names.toString());
    }
}
