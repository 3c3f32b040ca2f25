package coop.impulsion.proof;

import coop.impulsion.access.Role;
import coop.impulsion.application.CampaignPlanning;
import coop.impulsion.application.GridEditing;
import coop.impulsion.application.GridId;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.CommitteeStaffing;
import coop.impulsion.committee.NameMember;
import coop.impulsion.committee.SeatKind;
import coop.impulsion.money.Money;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Founds a fund with its rule of sharing, a committee of three and an open campaign, in which nobody has promised, asked
 * or decided anything yet, for a browser test that stands outside the server. Tells its people, one {@code name=value} a
 * line. Part of the war of the tests alone.
 */
@WebServlet("/year-to-live")
public class YearToLive extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AGE = 300;

    @Inject
    private transient FundsOfTests funds;

    @Inject
    private transient AsSystem system;

    @Inject
    private transient FundClock clock;

    @Inject
    private transient GridEditing grids;

    @Inject
    private transient CampaignPlanning campaigns;

    @Inject
    private transient CommitteeStaffing staffing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FundOfTests fund = funds.found(clock.today().minusDays(AGE), Money.ZERO, "Fonds d’une année");
        Map<String, String> people = new LinkedHashMap<>();
        people.put("manager", person(fund, "Mona", Role.MANAGER));
        people.put("carrier", person(fund, "Lise", Role.CARRIER));
        people.put("contributor", person(fund, "Claude", Role.CONTRIBUTOR));
        people.put("chair", person(fund, "Odile", Role.CHAIR));
        people.put("ana", person(fund, "Ana", Role.MEMBER));
        people.put("bea", person(fund, "Bea", Role.MEMBER));
        seat(fund, people.get("chair"), SeatKind.CHAIR);
        seat(fund, people.get("ana"), SeatKind.MEMBER);
        seat(fund, people.get("bea"), SeatKind.MEMBER);
        openACampaign(fund);
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.println("code=" + fund.code());
        out.println("accountant=" + fund.accountant());
        out.println("approver=" + fund.approver());
        people.forEach((who, name) -> out.println(who + '=' + name));
    }

    private String person(FundOfTests fund, String what, Role role) {
        String name = funds.open(what + '-' + UUID.randomUUID());
        funds.give(fund.id(), name, role);
        return name;
    }

    private void seat(FundOfTests fund, String userName, SeatKind seat) {
        system.runAs(
                fund.manager(), () -> staffing.name(new NameMember(fund.id(), userName, null, seat, clock.today())));
    }

    private void openACampaign(FundOfTests fund) {
        LocalDate today = clock.today();
        GridId grid = system.callAs(fund.manager(), () -> grids.begin(fund.id()));
        system.runAs(fund.manager(), () -> grids.adopt(fund.id(), grid));
        PlanCampaign plan = new PlanCampaign(
                fund.id(),
                "Campagne d’une année",
                null,
                clock.now().minus(Duration.ofDays(1)),
                clock.now().plus(Duration.ofDays(30)),
                today.plusDays(40),
                today.plusDays(60),
                grid);
        system.runAs(fund.manager(), () -> campaigns.publish(fund.id(), campaigns.plan(plan)));
    }
}
