package coop.impulsion.award;

import coop.impulsion.access.Role;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Prepares a fund of a worked example for a browser test, which stands outside the server, and tells its people and
 * numbers, one {@code name=value} a line. Part of the war of the tests alone.
 */
@WebServlet("/awards")
public class AwardsOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreparedAward awards;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isD = "D".equals(request.getParameter("example"));
        Prepared prepared = isD ? awards.exampleD() : awards.exampleA();
        String award = isD
                ? awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, Money.parse("100")))
                : awards.grantExample(prepared);
        if (request.getParameter("signed") != null) {
            awards.bringInForce(
                    prepared,
                    award,
                    PreparedAward.instalment(PreparedAward.amounts("7200", "2000", "800")),
                    PreparedAward.instalment(PreparedAward.amounts("10800", "3000", "1200"), "Le bail est signé."));
        }
        String both = awards.somebody(prepared, "both", Role.ACCOUNTANT, Role.PAYMENT_APPROVER);
        awards.allow(prepared, both, Money.parse("30000"));
        String deputy = awards.somebody(prepared, "deputy", Role.MANAGER);
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.println("code=" + prepared.fund().code());
        out.println("manager=" + prepared.fund().manager());
        out.println("accountant=" + prepared.fund().accountant());
        out.println("approver=" + prepared.fund().approver());
        out.println("both=" + both);
        out.println("deputy=" + deputy);
        out.println("member=" + awards.somebody(prepared, "member", Role.MEMBER));
        out.println("carrier=" + prepared.carrier());
        out.println("other=" + prepared.other());
        out.println("citizen=" + prepared.citizen());
        out.println("award=" + award);
        prepared.commitments().forEach((name, number) -> out.println(name + "=" + number));
    }
}
