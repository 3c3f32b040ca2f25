package coop.impulsion.testing;

import coop.impulsion.access.OpenAccount;
import coop.impulsion.access.UserAccounts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens an account for a browser test, which stands outside the server. Part of the war of the tests alone. */
@WebServlet("/users")
public class UsersOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AsSystem system;

    @Inject
    private transient UserAccounts accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        OpenAccount command = new OpenAccount(
                request.getParameter("name"),
                request.getParameter("name"),
                null,
                request.getParameter("password"),
                false);
        system.call(() -> accounts.open(null, command));
        response.setStatus(HttpServletResponse.SC_CREATED);
    }
}
