package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationDocumentView;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.document.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which files belong to which application. */
@ApplicationScoped
public class DocumentRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** In the order in which they were added. */
    public List<ApplicationDocumentView> of(ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT d.id, a.label, d.file_name, d.content_type, d.size_bytes,"
                        + " COALESCE(u.display_name, a.added_by) AS adder, a.added_at"
                        + " FROM application_document a JOIN document d ON d.id = a.document_id"
                        + " LEFT JOIN access_user u ON u.user_name = a.added_by"
                        + " WHERE a.application_id = ?1 ORDER BY a.added_at, d.id")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ApplicationDocumentView(
                        new DocumentId(((Number) row[0]).longValue()),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue(),
                        (String) row[5],
                        ((Timestamp) row[6]).toInstant()))
                .toList();
    }

    public void add(ApplicationId id, DocumentId document, String label, String userName, Instant now) {
        // The file itself may still wait in the persistence context; its row must stand first.
        entityManager.flush();
        entityManager
                .createNativeQuery("INSERT INTO application_document (application_id, document_id, label, added_by,"
                        + " added_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id.value())
                .setParameter(2, document.value())
                .setParameter(3, label)
                .setParameter(4, userName)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    public boolean remove(ApplicationId id, DocumentId document) {
        return entityManager
                        .createNativeQuery(
                                "DELETE FROM application_document WHERE application_id = ?1 AND document_id = ?2")
                        .setParameter(1, id.value())
                        .setParameter(2, document.value())
                        .executeUpdate()
                > 0;
    }

    /** The application that the file belongs to. */
    public Optional<ApplicationId> applicationOf(DocumentId document) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT application_id FROM application_document WHERE document_id = ?1")
                .setParameter(1, document.value())
                .getResultList();
        return ids.stream().findFirst().map(id -> new ApplicationId(((Number) id).longValue()));
    }
}
