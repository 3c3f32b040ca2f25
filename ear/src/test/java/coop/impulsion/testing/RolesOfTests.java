package coop.impulsion.testing;

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
 * Tells a test outside the server what the database knows of people: {@code /roles} the roles of each user, one line a
 * user and fund; {@code /roles?refused=nadia} how many refusals the trail has of that user. Part of the war of the tests
 * alone.
 */
@WebServlet("/roles")
public class RolesOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private transient DataSource source;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String refused = request.getParameter("refused");
        String query = refused == null
                ? "SELECT u.user_name, f.code, r.role FROM access_role r JOIN access_user u ON u.id = r.user_id"
                        + " JOIN fund f ON f.id = r.fund_id ORDER BY u.user_name, f.code, r.role"
                : "SELECT COUNT(*) FROM access_audit WHERE is_refusal AND user_name = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            if (refused != null) {
                select.setString(1, refused);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    response.getWriter()
                            .println(
                                    refused == null
                                            ? row.getString(1) + ' ' + row.getString(2) + ' ' + row.getString(3)
                                            : row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
