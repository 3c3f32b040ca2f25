package coop.impulsion.disbursement.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.disbursement.model.PaymentFiles;
import coop.impulsion.document.DocumentId;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Files as rows of {@code disbursement_file}, which the application may only add to. */
@ApplicationScoped
public class SqlPaymentFiles implements PaymentFiles {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    @Override
    public long add(
            FundId fund,
            String number,
            LocalDate executionOn,
            int orders,
            Money total,
            DocumentId document,
            String issuedBy) {
        long id = Row.select(entityManager, "SELECT nextval('disbursement_file_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0);
        Row.change(
                entityManager,
                "INSERT INTO disbursement_file (id, fund_id, number, execution_on, orders, total_cents, document_id,"
                        + " issued_by, issued_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                id,
                fund.value(),
                number,
                executionOn,
                orders,
                total.cents(),
                document.value(),
                issuedBy,
                clock.now());
        return id;
    }
}
