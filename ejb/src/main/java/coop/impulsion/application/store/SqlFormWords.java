package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
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
        return words(entityManager
                .createNativeQuery("SELECT field, words FROM application_answer WHERE application_id = ?1")
                .setParameter(1, id.value())
                .getResultList());
    }

    @Override
    public Optional<Written> written(ApplicationId id, String field) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT words, saved_by, saved_at FROM application_answer"
                        + " WHERE application_id = ?1 AND field = ?2")
                .setParameter(1, id.value())
                .setParameter(2, field)
                .getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(row ->
                new Written((String) row[0], (String) row[1], ((Timestamp) row[2]).toInstant()));
    }

    @Override
    public void write(ApplicationId id, String field, Written written) {
        delete("DELETE FROM application_answer WHERE application_id = ?1 AND field = ?2", id)
                .setParameter(2, field)
                .executeUpdate();
        // An emptied field keeps its row, blank: who emptied it, and when, is part of what a stale page is told.
        entityManager
                .createNativeQuery("INSERT INTO application_answer (application_id, field, words, saved_by, saved_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id.value())
                .setParameter(2, field)
                .setParameter(3, written.words())
                .setParameter(4, written.by())
                .setParameter(5, Timestamp.from(written.at()))
                .executeUpdate();
    }

    @Override
    public void freeze(
            ApplicationId id, int revisionNo, String userName, Instant now, Map<CostCategory, Money> requested) {
        entityManager
                .createNativeQuery("INSERT INTO application_revision (application_id, revision_no, submitted_by,"
                        + " submitted_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, id.value())
                .setParameter(2, revisionNo)
                .setParameter(3, userName)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        entityManager
                .createNativeQuery("INSERT INTO application_revision_answer (application_id, revision_no, field, words)"
                        + " SELECT application_id, CAST(?2 AS INT), field, words FROM application_answer"
                        + " WHERE application_id = ?1 AND words <> ''")
                .setParameter(1, id.value())
                .setParameter(2, revisionNo)
                .executeUpdate();
        delete("DELETE FROM application_request WHERE application_id = ?1", id).executeUpdate();
        requested.forEach((category, amount) -> {
            if (amount.isPositive()) {
                entityManager
                        .createNativeQuery("INSERT INTO application_request (application_id, cost_category, cents)"
                                + " VALUES (?1, ?2, ?3)")
                        .setParameter(1, id.value())
                        .setParameter(2, category.name())
                        .setParameter(3, amount.cents())
                        .executeUpdate();
            }
        });
    }

    @Override
    public void restore(ApplicationId id, int revisionNo, String userName, Instant now) {
        delete("DELETE FROM application_answer WHERE application_id = ?1", id).executeUpdate();
        entityManager
                .createNativeQuery("INSERT INTO application_answer (application_id, field, words, saved_by, saved_at)"
                        + " SELECT application_id, field, words, CAST(?3 AS VARCHAR), CAST(?4 AS TIMESTAMP)"
                        + " FROM application_revision_answer WHERE application_id = ?1 AND revision_no = ?2")
                .setParameter(1, id.value())
                .setParameter(2, revisionNo)
                .setParameter(3, userName)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    @Override
    public Map<String, String> revision(ApplicationId id, int revisionNo) {
        return words(entityManager
                .createNativeQuery("SELECT field, words FROM application_revision_answer"
                        + " WHERE application_id = ?1 AND revision_no = ?2")
                .setParameter(1, id.value())
                .setParameter(2, revisionNo)
                .getResultList());
    }

    private Query delete(String sql, ApplicationId id) {
        return entityManager.createNativeQuery(sql).setParameter(1, id.value());
    }

    private static Map<String, String> words(List<?> rows) {
        Map<String, String> words = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            words.put((String) columns[0], (String) columns[1]);
        }
        return words;
    }
}
