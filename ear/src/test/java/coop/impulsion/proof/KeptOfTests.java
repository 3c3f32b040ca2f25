package coop.impulsion.proof;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells how many acts the trail of a fund has and how many files it keeps, {@code 12 3}: what a refused form leaves as it
 * is. Part of the war of the tests alone.
 */
@WebServlet("/kept")
public class KeptOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain");
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT"
                        + " (SELECT COUNT(*) FROM access_audit a WHERE a.fund_id = f.id AND NOT a.is_refusal),"
                        + " (SELECT COUNT(*) FROM document d WHERE d.fund_id = f.id) FROM fund f WHERE f.code = ?")) {
            select.setString(1, request.getParameter("fund"));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                response.getWriter().print(row.getLong(1) + " " + row.getLong(2));
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
