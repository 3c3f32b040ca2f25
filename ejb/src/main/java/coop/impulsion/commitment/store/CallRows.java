package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallPart;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.InKindView;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptPart;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads of calls, receipts and contributions in kind: one query each, straight into records. */
@ApplicationScoped
public class CallRows {

    private static final String CALL =
            "SELECT a.number, a.kind, c.number AS commitment, k.number AS contributor, k.name,"
                    + " k.contributor_class, a.issued_on, a.due_on, a.amount_cents, a.received_cents, a.cancelled_cents,"
                    + " a.cancelled_reason, a.entry_position FROM commitment_call a JOIN commitment c ON c.id = a.commitment_id"
                    + " JOIN contributor k ON k.id = c.contributor_id WHERE a.fund_id = ?1";

    /** What a filter (?3 to ?6) leaves of them on day ?2. */
    private static final String CALLS = " AND (CAST(?3 AS VARCHAR) IS NULL"
            + " OR (CAST(?3 AS VARCHAR) = 'OPEN' AND a.amount_cents > a.received_cents + a.cancelled_cents)"
            + " OR (CAST(?3 AS VARCHAR) = 'LATE' AND a.due_on < ?2"
            + " AND a.amount_cents > a.received_cents + a.cancelled_cents)"
            + " OR (CAST(?3 AS VARCHAR) = 'SETTLED' AND a.amount_cents = a.received_cents + a.cancelled_cents))"
            + " AND (CAST(?4 AS VARCHAR) IS NULL OR c.number = CAST(?4 AS VARCHAR))"
            + " AND (CAST(?5 AS VARCHAR) IS NULL OR k.number = CAST(?5 AS VARCHAR))"
            + " AND (CAST(?6 AS VARCHAR) IS NULL OR a.kind = CAST(?6 AS VARCHAR))";

    private static final String RECEIPT = "SELECT r.number, r.received_on, r.amount_cents, r.payer, r.bank_reference,"
            + " r.status, k.number AS contributor, k.name, a.number AS called, r.matched_cents, r.entry_position,"
            + " r.identified_position FROM commitment_receipt r LEFT JOIN contributor k ON k.id = r.contributor_id"
            + " LEFT JOIN commitment_call a ON a.id = r.call_id LEFT JOIN commitment c ON c.id = a.commitment_id"
            + " WHERE r.fund_id = ?1";

    @PersistenceContext
    private EntityManager entityManager;

    /** By due date. */
    public List<CallView> calls(FundId fund, CallFilter filter, LocalDate today) {
        return Row.select(entityManager, CALL + CALLS + " ORDER BY a.due_on, a.number", parameters(fund, filter, today))
                .map(CallRows::call)
                .toList();
    }

    /** A page of the same. */
    public CallPart part(FundId fund, CallFilter filter, LocalDate today, int from, int size) {
        Object[] parameters = parameters(fund, filter, today);
        List<CallView> calls = Row.select(
                        entityManager,
                        CALL + CALLS + " ORDER BY a.due_on, a.number LIMIT ?7 OFFSET ?8",
                        paged(parameters, from, size))
                .map(CallRows::call)
                .toList();
        return Row.select(
                        entityManager,
                        "SELECT COUNT(*), CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT),"
                                + " CAST(COALESCE(SUM(l.received_cents), 0) AS BIGINT),"
                                + " CAST(COALESCE(SUM(l.cancelled_cents), 0) AS BIGINT) FROM (" + CALL + CALLS + ") l",
                        parameters)
                .findFirst()
                .map(sums -> new CallPart(
                        calls,
                        sums.whole(0),
                        Money.ofCents(sums.whole(1)),
                        Money.ofCents(sums.whole(2)),
                        Money.ofCents(sums.whole(3))))
                .orElseThrow();
    }

    private static Object[] parameters(FundId fund, CallFilter filter, LocalDate today) {
        return new Object[] {fund.value(), today, filter.due(), filter.commitment(), filter.contributor(), filter.kind()
        };
    }

    /** The parameters with the size of a page and how many rows stand before it. */
    private static Object[] paged(Object[] parameters, int from, int size) {
        Object[] paged = Arrays.copyOf(parameters, parameters.length + 2);
        paged[parameters.length] = size;
        paged[parameters.length + 1] = from;
        return paged;
    }

    public Optional<CallView> call(FundId fund, String number) {
        return Row.select(entityManager, CALL + " AND a.number = ?2", fund.value(), number)
                .findFirst()
                .map(CallRows::call);
    }

    /**
     * The newest first.
     *
     * @param contributor number of a contributor, or null for all
     * @param commitment number of a commitment whose calls were paid, or null for all
     */
    public List<ReceiptView> receipts(FundId fund, String contributor, String commitment) {
        return Row.select(
                        entityManager,
                        RECEIPT + " AND (CAST(?2 AS VARCHAR) IS NULL OR k.number = CAST(?2 AS VARCHAR))"
                                + " AND (CAST(?3 AS VARCHAR) IS NULL OR c.number = CAST(?3 AS VARCHAR))"
                                + " ORDER BY r.received_on DESC, r.number DESC",
                        fund.value(),
                        contributor,
                        commitment)
                .map(CallRows::receipt)
                .toList();
    }

    /** A page of all, the newest first. @param kind null for all */
    public ReceiptPart receiptPart(FundId fund, ReceiptOrigin.Kind kind, int from, int size) {
        String ofKind = " AND (CAST(?2 AS VARCHAR) IS NULL OR r.status = CAST(?2 AS VARCHAR))";
        List<ReceiptView> receipts = Row.select(
                        entityManager,
                        RECEIPT + ofKind + " ORDER BY r.received_on DESC, r.number DESC LIMIT ?3 OFFSET ?4",
                        fund.value(),
                        kind,
                        size,
                        from)
                .map(CallRows::receipt)
                .toList();
        return Row.select(
                        entityManager,
                        "SELECT COUNT(*), CAST(COALESCE(SUM(r.amount_cents), 0) AS BIGINT) FROM commitment_receipt r"
                                + " WHERE r.fund_id = ?1" + ofKind,
                        fund.value(),
                        kind)
                .findFirst()
                .map(sums -> new ReceiptPart(receipts, sums.whole(0), Money.ofCents(sums.whole(1))))
                .orElseThrow();
    }

    public Optional<ReceiptView> receipt(FundId fund, String number) {
        return Row.select(entityManager, RECEIPT + " AND r.number = ?2", fund.value(), number)
                .findFirst()
                .map(CallRows::receipt);
    }

    /** The newest first. @param contributor number of a contributor, or null for all */
    public List<InKindView> inKind(FundId fund, String contributor) {
        return Row.select(
                        entityManager,
                        "SELECT n.number, k.number AS contributor, k.name, n.kind, n.description, n.hours_hundredths,"
                                + " n.rate_cents, n.value_cents, n.basis, n.received_on, p.number AS project,"
                                + " p.name AS project_name, n.entry_position FROM commitment_in_kind n"
                                + " JOIN contributor k ON k.id = n.contributor_id LEFT JOIN project p ON p.id = n.project_id"
                                + " WHERE n.fund_id = ?1"
                                + " AND (CAST(?2 AS VARCHAR) IS NULL OR k.number = CAST(?2 AS VARCHAR))"
                                + " ORDER BY n.received_on DESC, n.number DESC",
                        fund.value(),
                        contributor)
                .map(CallRows::inKind)
                .toList();
    }

    private static CallView call(Row row) {
        return new CallView(
                row.text(0),
                row.text(1).equals("NOTIFICATION"),
                row.text(2),
                row.text(3),
                row.text(4),
                row.constant(5, ContributorClass.class),
                row.day(6),
                row.day(7),
                Money.ofCents(row.whole(8)),
                Money.ofCents(row.whole(9)),
                Money.ofCents(row.whole(10)),
                row.text(11),
                row.whole(12));
    }

    private static ReceiptView receipt(Row row) {
        Money amount = Money.ofCents(row.whole(2));
        ReceiptOrigin.Kind kind = row.constant(5, ReceiptOrigin.Kind.class);
        return new ReceiptView(
                row.text(0),
                row.day(1),
                amount,
                row.text(3),
                row.text(4),
                kind,
                row.text(6),
                row.text(7),
                row.text(8),
                kind == ReceiptOrigin.Kind.CALLED ? amount.minus(Money.ofCents(row.whole(9))) : Money.ZERO,
                row.whole(10),
                row.wholeOrNull(11));
    }

    private static InKindView inKind(Row row) {
        return new InKindView(
                row.text(0),
                row.text(1),
                row.text(2),
                row.constant(3, InKindKind.class),
                row.text(4),
                row.wholeOrNull(5),
                row.has(6) ? Money.ofCents(row.whole(6)) : null,
                Money.ofCents(row.whole(7)),
                row.text(8),
                row.day(9),
                row.text(10),
                row.text(11),
                row.whole(12));
    }
}
