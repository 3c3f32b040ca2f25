package coop.impulsion.disbursement.store;

import coop.impulsion.award.InstalmentId;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.disbursement.DrawView;
import coop.impulsion.disbursement.FileView;
import coop.impulsion.disbursement.OrderFilter;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PayableView;
import coop.impulsion.disbursement.ThresholdView;
import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads of payments: one query for each list, straight into records. */
@ApplicationScoped
public class DisbursementRows {

    private static final String ORDERS = "SELECT o.number, o.award_number, o.reference, p.name, o.amount_cents,"
            + " o.payee_name, o.payee_iban, o.status, o.prepared_by, COALESCE(m.display_name, o.prepared_by) AS preparer,"
            + " o.prepared_at, COALESCE(v.display_name, o.approved_by) AS approver, o.approved_at, f.number AS file,"
            + " f.execution_on, o.booked_on, o.bank_reference, o.reason, o.version FROM disbursement_order o"
            + " JOIN award a ON a.id = o.award_id JOIN project p ON p.id = a.project_id"
            + " LEFT JOIN disbursement_file f ON f.id = o.file_id"
            + " LEFT JOIN access_user m ON m.user_name = o.prepared_by"
            + " LEFT JOIN access_user v ON v.user_name = o.approved_by WHERE o.fund_id = ?1";

    @PersistenceContext
    private EntityManager entityManager;

    public List<PayableView> payable(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT i.id, a.number, i.reference, p.name, i.due_on, a.payee_name, a.payee_iban,"
                                + " (SELECT CAST(SUM(l.amount_cents) AS BIGINT) FROM award_instalment_line l"
                                + " WHERE l.instalment_id = i.id) AS amount FROM award_instalment i"
                                + " JOIN award a ON a.id = i.award_id JOIN project p ON p.id = a.project_id"
                                + " WHERE a.fund_id = ?1 AND a.status = 'IN_FORCE' AND i.status = 'PAYABLE'"
                                + " ORDER BY i.due_on, i.reference",
                        fund.value())
                .map(row -> new PayableView(
                        new InstalmentId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        Money.ofCents(row.whole(7)),
                        row.day(4),
                        row.text(5),
                        new Iban(row.text(6)).toString()))
                .toList();
    }

    public List<OrderView> orders(FundId fund, OrderFilter filter) {
        return views(Row.select(
                entityManager,
                ORDERS + " AND (CAST(?2 AS VARCHAR) IS NULL OR o.status = CAST(?2 AS VARCHAR))"
                        + " AND (CAST(?3 AS VARCHAR) IS NULL OR o.award_number = CAST(?3 AS VARCHAR))"
                        + " AND (CAST(?4 AS VARCHAR) IS NULL OR f.number = CAST(?4 AS VARCHAR)) ORDER BY o.id DESC",
                fund.value(),
                filter.status(),
                filter.award(),
                filter.file()));
    }

    public Optional<OrderView> order(FundId fund, String number) {
        return views(Row.select(entityManager, ORDERS + " AND o.number = CAST(?2 AS VARCHAR)", fund.value(), number))
                .stream()
                .findFirst();
    }

    private static List<OrderView> views(Stream<Row> rows) {
        return rows.map(row -> new OrderView(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        Money.ofCents(row.whole(4)),
                        row.text(5),
                        new Iban(row.text(6)).toString(),
                        row.constant(7, OrderStatus.class),
                        row.text(8),
                        row.text(9),
                        row.instant(10),
                        row.text(11),
                        row.instant(12),
                        row.text(13),
                        row.day(14),
                        row.day(15),
                        row.text(16),
                        row.text(17),
                        row.whole(18)))
                .toList();
    }

    public List<DrawView> draws(FundId fund, String order) {
        return Row.select(
                        entityManager,
                        "SELECT c.number, k.name, d.contributor_class, m.cost_category, d.cents"
                                + " FROM award_apportionment m JOIN award_apportionment_part d ON d.apportionment_id = m.id"
                                + " JOIN award a ON a.id = m.award_id JOIN commitment c ON c.id = d.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id"
                                + " WHERE a.fund_id = ?1 AND m.kind = 'DRAW' AND m.piece_ref = CAST(?2 AS VARCHAR) AND d.cents > 0",
                        fund.value(),
                        order)
                .map(row -> new DrawView(
                        row.text(0),
                        row.text(1),
                        row.constant(2, ContributorClass.class),
                        row.constant(3, CostCategory.class),
                        Money.ofCents(row.whole(4))))
                .sorted(Comparator.comparing(DrawView::contributorClass)
                        .thenComparing(DrawView::commitment)
                        .thenComparing(DrawView::category))
                .toList();
    }

    /** @param number of the only one wanted, or null for all */
    public List<FileView> files(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT f.number, f.execution_on, f.orders, f.total_cents, (SELECT COUNT(*)"
                                + " FROM disbursement_order o WHERE o.file_id = f.id AND o.status = 'ISSUED') AS waiting,"
                                + " f.document_id, d.sha256, COALESCE(u.display_name, f.issued_by), f.issued_at"
                                + " FROM disbursement_file f JOIN document d ON d.id = f.document_id"
                                + " LEFT JOIN access_user u ON u.user_name = f.issued_by"
                                + " WHERE f.fund_id = ?1 AND (CAST(?2 AS VARCHAR) IS NULL OR f.number = CAST(?2 AS VARCHAR))"
                                + " ORDER BY f.id DESC",
                        fund.value(),
                        number)
                .map(row -> new FileView(
                        row.text(0),
                        row.day(1),
                        (int) row.whole(2),
                        Money.ofCents(row.whole(3)),
                        (int) row.whole(4),
                        new DocumentId(row.whole(5)),
                        row.text(6),
                        row.text(7),
                        row.instant(8)))
                .toList();
    }

    public List<ThresholdView> thresholds(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT u.id, u.display_name, t.most_cents, COALESCE(s.display_name, t.set_by), t.set_at"
                                + " FROM access_role r JOIN access_user u ON u.id = r.user_id"
                                + " LEFT JOIN disbursement_threshold t ON t.fund_id = r.fund_id AND t.user_id = u.id"
                                + " LEFT JOIN access_user s ON s.user_name = t.set_by"
                                + " WHERE r.fund_id = ?1 AND r.role = 'PAYMENT_APPROVER' AND u.is_active"
                                + " ORDER BY u.display_name, u.id",
                        fund.value())
                .map(row -> new ThresholdView(
                        row.whole(0),
                        row.text(1),
                        row.has(2) ? Money.ofCents(row.whole(2)) : null,
                        row.text(3),
                        row.instant(4)))
                .toList();
    }
}
