package coop.impulsion.testing;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Tells the books of every fund, one line each for its chain and for each account with its auxiliary and reference, so
 * that the same year on two databases can be compared as text. Part of the war of the tests alone.
 */
@WebServlet("/year")
public class YearOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String CHAINS =
            "SELECT f.code, h.position, h.hash FROM ledger_head h JOIN fund f ON f.id = h.fund_id";
    private static final String BALANCES =
            "SELECT f.code, p.account, COALESCE(p.auxiliary, '-'), COALESCE(p.reference, '-'),"
                    + " SUM(p.debit_cents), SUM(p.credit_cents) FROM ledger_posting p JOIN fund f ON f.id = p.fund_id"
                    + " GROUP BY f.code, p.account, p.auxiliary, p.reference";
    private static final String COMMITMENTS = "SELECT f.code, c.number, c.amount_cents, c.held_cents, c.called_cents,"
            + " c.paid_in_cents, c.ordered_cents, c.drawn_cents, c.returned_cents FROM commitment c JOIN fund f ON f.id = c.fund_id";

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try (Connection connection = source.getConnection()) {
            tell(connection, CHAINS, "chain", response.getWriter());
            tell(connection, BALANCES, "balance", response.getWriter());
            tell(connection, COMMITMENTS, "commitment", response.getWriter());
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void tell(Connection connection, String query, String what, PrintWriter target) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder(what);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(' ').append(row.getString(i).strip());
                }
                target.println(line);
            }
        }
    }
}
