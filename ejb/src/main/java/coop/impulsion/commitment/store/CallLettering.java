package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.model.Call;
import coop.impulsion.ledger.Lettering;
import coop.impulsion.ledger.LineRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Letters the receivable of a call with what settled it, once nothing of it is left. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallLettering {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Lettering lettering;

    public void letterIfSettled(FundId fund, Call call, LocalDate on) {
        if (call.left().isPositive()) {
            return;
        }
        // What this transaction has changed in aggregates must be in the rows that are read now.
        entityManager.flush();
        List<LineRef> lines = Row.select(
                        entityManager,
                        "SELECT entry_position AS p, entry_line AS l FROM commitment_call WHERE id = ?1"
                                + " UNION ALL SELECT cancel_position, cancel_line FROM commitment_call"
                                + " WHERE id = ?1 AND cancel_position IS NOT NULL"
                                + " UNION ALL SELECT matched_position, matched_line FROM commitment_receipt"
                                + " WHERE call_id = ?1 AND matched_position IS NOT NULL ORDER BY 1, 2",
                        call.id())
                .map(row -> new LineRef(row.whole(0), (int) row.whole(1)))
                .toList();
        lettering.letter(fund, lines, on);
    }
}
