package coop.impulsion.commitment.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CsvAnswer;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The lists of commitments, calls and receipts as files, narrowed as their pages are, all lines at once. */
@WebServlet({"/commitment/commitments.csv", "/commitment/calls.csv", "/commitment/receipts.csv"})
public class CommitmentExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommitmentReads reads;

    @Inject
    private transient CurrentFund fund;

    @Inject
    private transient Texts texts;

    @Inject
    private transient FundClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getServletPath()) {
                case "/commitment/commitments.csv" -> commitments(request, response);
                case "/commitment/calls.csv" -> calls(request, response);
                default -> receipts(request, response);
            }
        } catch (IllegalArgumentException unknownFilter) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void commitments(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<CommitmentLine> lines = reads.list(
                fund.id(),
                new CommitmentFilter(
                        filter(request, "class", ContributorClass.class),
                        filter(request, "state", CommitmentState.class),
                        null,
                        request.getParameter("q"),
                        filter(request, "left", CommitmentFilter.Left.class)));
        CsvAnswer csv = CsvAnswer.begin(response, "engagements-" + clock.today());
        heads(
                csv,
                "number",
                "contributor",
                "class",
                "nature",
                "state",
                "signedOn",
                "amount",
                "called",
                "paidIn",
                "held",
                "available");
        for (CommitmentLine one : lines) {
            csv.line(
                    one.number(),
                    one.contributorName(),
                    texts.label(one.contributorClass()),
                    texts.label(one.nature()),
                    texts.label(one.state()),
                    one.signedOn(),
                    one.amount(),
                    one.called(),
                    one.paidIn(),
                    one.held(),
                    one.available());
        }
    }

    private void calls(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<CallView> calls = reads.calls(
                fund.id(),
                new CallFilter(
                        filter(request, "due", CallFilter.Due.class),
                        filter(request, "kind", CallFilter.Kind.class),
                        null,
                        null));
        CsvAnswer csv = CsvAnswer.begin(response, "appels-" + clock.today());
        heads(
                csv,
                "call.number",
                "contributor",
                "class",
                "call.kind",
                "call.issuedOn",
                "call.dueOn",
                "call.amount",
                "call.received",
                "call.left");
        for (CallView one : calls) {
            csv.line(
                    one.number(),
                    one.contributorName(),
                    texts.label(one.contributorClass()),
                    texts.get(one.isNotification() ? "commitment.call.NOTIFICATION" : "commitment.call.CALL"),
                    one.issuedOn(),
                    one.dueOn(),
                    one.amount(),
                    one.received(),
                    one.left());
        }
    }

    private void receipts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<ReceiptView> receipts = reads.receipts(fund.id(), filter(request, "kind", ReceiptOrigin.Kind.class));
        CsvAnswer csv = CsvAnswer.begin(response, "encaissements-" + clock.today());
        heads(
                csv,
                "receipt.number",
                "receipt.receivedOn",
                "receipt.payer",
                "contributor",
                "receipt.pays",
                "receipt.call",
                "receipt.amount",
                "receipt.tooMuch");
        for (ReceiptView one : receipts) {
            csv.line(
                    one.number(),
                    one.receivedOn(),
                    one.payer(),
                    one.contributorName(),
                    texts.label(one.kind()),
                    one.call(),
                    one.amount(),
                    one.tooMuch());
        }
    }

    private void heads(CsvAnswer csv, String... keys) throws IOException {
        Object[] heads = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            heads[i] = texts.get("commitment." + keys[i]);
        }
        csv.line(heads);
    }

    /** Null where the address narrows nothing. */
    private static <E extends Enum<E>> E filter(HttpServletRequest request, String name, Class<E> type) {
        String value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : Enum.valueOf(type, value);
    }
}
