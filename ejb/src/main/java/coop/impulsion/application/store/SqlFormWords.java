package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of forms as rows, one for each field. Native SQL: a field saves alone, many times a minute, and loading and
 * versioning the whole form for each would make two open windows refuse each other.
 */
@ApplicationScoped
public class SqlFormWords implements FormWords {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Map<String, String> now(ApplicationId id) {
        return words(Row.select(
                        entityManager,
                        "SELECT field, words FROM application_answer WHERE application_id = ?1",
                        id.value())
                .toList());
    }

    @Override
    public Optional<Written> written(ApplicationId id, String field) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT words, saved_by, saved_at FROM application_answer"
                                + " WHERE application_id = ?1 AND field = ?2",
                        id.value(),
                        field)
                .toList();
        return rows.stream().findFirst().map(row -> new Written(row.text(0), row.text(1), row.instant(2)));
    }

    @Override
    public void write(ApplicationId id, String field, Written written) {
        Row.change(
                entityManager,
                "DELETE FROM application_answer WHERE application_id = ?1 AND field = ?2",
                id.value(),
                field);
        // An emptied field keeps its row, blank: who emptied it, and when, is part of what a stale page is told.
        Row.change(
                entityManager,
                "INSERT INTO application_answer (application_id, field, words, saved_by, saved_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                id.value(),
                field,
                written.words(),
                written.by(),
                written.at());
    }

    @Override
    public void freeze(
            ApplicationId id, int revisionNo, String userName, Instant now, Map<CostCategory, Money> requested) {
        Row.change(
                entityManager,
                "INSERT INTO application_revision (application_id, revision_no, submitted_by,"
                        + " submitted_at) VALUES (?1, ?2, ?3, ?4)",
                id.value(),
                revisionNo,
                userName,
                now);
        Row.change(
                entityManager,
                "INSERT INTO application_revision_answer (application_id, revision_no, field, words)"
                        + " SELECT application_id, CAST(?2 AS INT), field, words FROM application_answer"
                        + " WHERE application_id = ?1 AND words <> ''",
                id.value(),
                revisionNo);
        Row.change(entityManager, "DELETE FROM application_request WHERE application_id = ?1", id.value());
        requested.forEach((category, amount) -> {
            if (amount.isPositive()) {
                Row.change(
                        entityManager,
                        "INSERT INTO application_request (application_id, cost_category, cents)"
                                + " VALUES (?1, ?2, ?3)",
                        id.value(),
                        category.name(),
                        amount.cents());
            }
        });
    }

    @Override
    public void restore(ApplicationId id, int revisionNo, String userName, Instant now) {
        Row.change(entityManager, "DELETE FROM application_answer WHERE application_id = ?1", id.value());
        Row.change(
                entityManager,
                "INSERT INTO application_answer (application_id, field, words, saved_by, saved_at)"
                        + " SELECT application_id, field, words, CAST(?3 AS VARCHAR), CAST(?4 AS TIMESTAMP)"
                        + " FROM application_revision_answer WHERE application_id = ?1 AND revision_no = ?2",
                id.value(),
                revisionNo,
                userName,
                now);
    }

    @Override
    public Map<String, String> revision(ApplicationId id, int revisionNo) {
        return words(Row.select(
                        entityManager,
                        "SELECT field, words FROM application_revision_answer"
                                + " WHERE application_id = ?1 AND revision_no = ?2",
                        id.value(),
                        revisionNo)
                .toList());
    }

    private static Map<String, String> words(List<Row> rows) {
        Map<String, String> words = new HashMap<>();
        for (Row row : rows) {
            words.put(row.text(0), row.text(1));
        }
        return words;
    }
}
