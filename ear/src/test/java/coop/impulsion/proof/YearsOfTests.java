package coop.impulsion.proof;

import coop.impulsion.access.Role;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ClaimUnspent;
import coop.impulsion.award.MoneyReturning;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.statement.AskStatements;
import coop.impulsion.statement.StatementRunning;
import coop.impulsion.testing.ActsOfTests;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InventedSiren;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Makes a fund for a test outside the server, lets it live by chance for {@code steps}, or
 * leaves something {@code open} in every state, or fills it with {@code rows} of everything, and answers with somebody who is
 * everything in it and nothing elsewhere. Statements are asked for, unless it is to be {@code empty}. {@code words} is what every name and reason in it contains. Part of the war of
 * the tests alone.
 */
@WebServlet("/years")
public class YearsOfTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FundsOfTests funds;

    @Inject
    private transient RandomYear year;

    @Inject
    private transient AsSystem system;

    @Inject
    private transient ActsOfTests acts;

    @Inject
    private transient FundClock clock;

    @Inject
    private transient ReceiptRecording receipts;

    @Inject
    private transient AwardReads awards;

    @Inject
    private transient MoneyReturning returning;

    @Inject
    private transient StatementRunning statements;

    @Inject
    private transient FilledFund filling;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = request.getParameter("words") == null ? "" : request.getParameter("words");
        LocalDate begin = LocalDate.of(2025, 1, 2);
        FundOfTests fund = funds.found(begin, Money.ofEuros(5_000), "Fonds d’essai " + words);
        String user = funds.open("everything-" + UUID.randomUUID());
        funds.give(fund.id(), user, Role.values());
        year.begin(fund, begin.plusDays(1), new Random(number(request, "seed")), words);
        for (int i = number(request, "steps"); i > 0; i--) {
            year.step();
        }
        int rows = number(request, "rows");
        if (rows > 0) {
            filling.fillWhatIsPaid(fund, user, rows);
        }
        if (request.getParameter("open") != null) {
            leaveSomethingOpen(fund);
        }
        Map<String, String> pages = rows > 0 ? filling.fillWhatIsNot(fund, user, rows) : Map.of();
        if (request.getParameter("empty") == null && rows == 0) {
            system.runAs(
                    fund.manager(),
                    () -> statements.ask(
                            new AskStatements(fund.id(), CommandKey.fresh(), begin.withDayOfYear(1), clock.today())));
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("user " + user);
        response.getWriter().println("password " + FundsOfTests.PASSWORD);
        response.getWriter().println("fund " + fund.code());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            response.getWriter().println("page:" + page.getKey() + ' ' + page.getValue());
        }
    }

    /** Something in each state that a page has an act for. */
    private void leaveSomethingOpen(FundOfTests fund) {
        Money some = Money.ofEuros(700);
        acts.paidGift(fund, Money.ofEuros(900_000));
        long project = acts.project(fund);
        acts.award(fund, project, AwardKind.GRANT, some);
        acts.preparePaper(fund, acts.award(fund, project, AwardKind.GRANT, some), some);
        acts.awardInForce(fund, project, AwardKind.GRANT, some);
        acts.prepare(fund, acts.awardInForce(fund, project, AwardKind.GRANT, some));
        acts.approve(fund, acts.prepare(fund, acts.awardInForce(fund, project, AwardKind.GRANT, some)));
        String sent = acts.prepare(fund, acts.awardInForce(fund, project, AwardKind.GRANT, some));
        acts.approve(fund, sent);
        acts.issue(fund, sent);
        acts.pay(fund, acts.awardInForce(fund, project, AwardKind.RECOVERABLE_ADVANCE, some));
        String paid = acts.awardInForce(fund, project, AwardKind.GRANT, some);
        acts.pay(fund, paid);
        system.runAs(
                fund.manager(),
                () -> returning.claim(new ClaimUnspent(
                        fund.id(),
                        CommandKey.fresh(),
                        paid,
                        awards.byNumber(fund.id(), paid).version(),
                        Map.of(CostCategory.FIRST_POST, Money.ofEuros(70)),
                        clock.today(),
                        null,
                        "reste")));
        String body = acts.contributor(fund, ContributorClass.PUBLIC, "Une commune", InventedSiren.of(20_000_000));
        acts.commitment(fund, body, Nature.PUBLIC_GRANT, some);
        String company =
                acts.contributor(fund, ContributorClass.PATRON, "Une entreprise", InventedSiren.of(20_000_001));
        acts.commitment(fund, company, Nature.WITH_RETURN, some);
        system.runAs(
                fund.accountant(),
                () -> receipts.record(new RecordReceipt(
                        fund.id(),
                        CommandKey.fresh(),
                        clock.today(),
                        some,
                        "Quelqu’un",
                        null,
                        ReceiptOrigin.unknown())));
    }

    private static int number(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
