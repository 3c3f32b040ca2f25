package coop.impulsion.disbursement.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.disbursement.model.PaymentOrder;
import coop.impulsion.disbursement.model.PaymentOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Payment orders as rows of {@code disbursement_order}. */
@ApplicationScoped
public class JpaPaymentOrders implements PaymentOrders {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(PaymentOrder order) {
        entityManager.persist(order);
    }

    @Override
    public Optional<PaymentOrder> find(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT id FROM disbursement_order WHERE fund_id = ?1 AND number = CAST(?2 AS VARCHAR)",
                        fund.value(),
                        number)
                .findFirst()
                .map(row -> entityManager.find(PaymentOrder.class, row.whole(0)));
    }

    @Override
    public List<PaymentOrder> issuedIn(FundId fund, String file) {
        return Row.select(
                        entityManager,
                        "SELECT o.id FROM disbursement_order o JOIN disbursement_file f ON f.id = o.file_id"
                                + " WHERE o.fund_id = ?1 AND f.number = CAST(?2 AS VARCHAR) AND o.status = 'ISSUED'"
                                + " ORDER BY o.number",
                        fund.value(),
                        file)
                .map(row -> entityManager.find(PaymentOrder.class, row.whole(0)))
                .toList();
    }
}
