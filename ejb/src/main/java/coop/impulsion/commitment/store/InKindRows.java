package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.commitment.model.InKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Contributions in kind as rows: written once with their entry, never changed, so they need no aggregate. */
@ApplicationScoped
public class InKindRows {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(
            RecordInKind command, InKind inKind, String number, long contributorId, Long projectId, long position) {
        Row.change(
                entityManager,
                "INSERT INTO commitment_in_kind (id, fund_id, number, contributor_id, kind, description,"
                        + " hours_hundredths, rate_cents, value_cents, basis, received_on, project_id, entry_position,"
                        + " version) VALUES (nextval('commitment_in_kind_seq'), ?1, ?2, ?3, ?4, ?5, CAST(?6 AS BIGINT),"
                        + " CAST(?7 AS BIGINT), ?8, ?9, ?10, CAST(?11 AS BIGINT), ?12, 1)",
                command.fund().value(),
                number,
                contributorId,
                command.kind(),
                inKind.description(),
                command.hoursHundredths(),
                command.rate() == null ? null : command.rate().cents(),
                inKind.value().cents(),
                inKind.basis(),
                command.receivedOn(),
                projectId,
                position);
    }

    /** Null for no number. */
    public Long projectId(FundId fund, String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        return Row.select(
                        entityManager,
                        "SELECT id FROM project WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number)
                .findFirst()
                .map(row -> row.whole(0))
                .orElseThrow(() -> new CommitmentRefused(Reason.PROJECT_UNKNOWN, "project", number));
    }
}
