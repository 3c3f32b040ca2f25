package coop.impulsion.proof;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Tells a test outside the server which statements the database itself counted since it was asked last, one line each:
 * how often, and its text. With {@code ?end} it counts no more. Part of the war of the tests alone.
 *
 * <p>H2 counts; the other database would tell the same of the same code.
 */
@WebServlet("/statements")
public class StatementsOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OWN = "QUERY_STATISTICS";

    @Resource(lookup = "java:jboss/datasources/ImpulsionOwner")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT execution_count, sql_statement FROM information_schema.query_statistics ORDER BY sql_statement")) {
                while (row.next()) {
                    String text = row.getString(2).replaceAll("\\s+", " ");
                    if (!text.toUpperCase(Locale.ROOT).contains(OWN)) {
                        response.getWriter().println(row.getString(1) + ' ' + text);
                    }
                }
            }
            // To be told to stop counting makes it forget.
            statement.execute("SET QUERY_STATISTICS FALSE");
            if (request.getParameter("end") == null) {
                statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES 1000");
                statement.execute("SET QUERY_STATISTICS TRUE");
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
