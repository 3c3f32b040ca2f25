package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.model.Evidence;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Evidence as rows that are added and never changed. */
@ApplicationScoped
public class SqlEvidence implements Evidence {

    private static final int NOTE_LENGTH = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    @Override
    public void add(ConditionId condition, DocumentId document, String note, String userName) {
        String kept = note == null || note.isBlank() ? null : note.strip();
        if (kept != null && kept.length() > NOTE_LENGTH) {
            throw new AwardRefused(AwardRefused.Reason.TEXT_TOO_LONG, "what", NOTE_LENGTH);
        }
        Row.change(
                entityManager,
                "INSERT INTO award_evidence (id, condition_id, document_id, note, given_by, given_at)"
                        + " VALUES (nextval('award_evidence_seq'), ?1, ?2, CAST(?3 AS VARCHAR), ?4, ?5)",
                condition.value(),
                document.value(),
                kept,
                userName,
                clock.now());
    }

    @Override
    public Optional<AwardId> awardOf(DocumentId document) {
        return Row.select(
                        entityManager,
                        "SELECT i.award_id FROM award_evidence e JOIN award_condition c ON c.id = e.condition_id"
                                + " JOIN award_instalment i ON i.id = c.instalment_id WHERE e.document_id = ?1"
                                + " UNION SELECT award_id FROM award_agreement"
                                + " WHERE document_id = ?1 OR signed_document_id = ?1",
                        document.value())
                .findFirst()
                .map(row -> new AwardId(row.whole(0)));
    }
}
