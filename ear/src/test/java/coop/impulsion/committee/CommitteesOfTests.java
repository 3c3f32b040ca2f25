package coop.impulsion.committee;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.committee.PreparedCommittee.Prepared;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Prepares a committee with two admissible applications for a browser test, which stands outside the server: answers
 * with the fund's code and the applications' numbers, one a line.
 */
@WebServlet("/committees")
public class CommitteesOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreparedCommittee committees;

    @Inject
    private transient ApplicationReads applications;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Prepared prepared = committees.prepare();
        String boxes = number(prepared, "Ju’ramène", 19_000);
        String wood = number(prepared, "Bois d’ici", 9_000);
        response.setContentType("text/plain");
        response.getWriter().write(prepared.code() + '\n' + boxes + '\n' + wood + '\n');
    }

    private String number(Prepared prepared, String project, long postEuros) {
        ApplicationId id = committees.admissible(prepared, project, postEuros);
        return committees.as(
                prepared,
                "manager",
                () -> applications.file(prepared.fund(), id).application().number());
    }
}
