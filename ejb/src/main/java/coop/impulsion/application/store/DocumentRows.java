package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationDocumentView;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT d.id, a.label, d.file_name, d.content_type, d.size_bytes,"
                                + " COALESCE(u.display_name, a.added_by) AS adder, a.added_at"
                                + " FROM application_document a JOIN document d ON d.id = a.document_id"
                                + " LEFT JOIN access_user u ON u.user_name = a.added_by"
                                + " WHERE a.application_id = ?1 ORDER BY a.added_at, d.id",
                        id.value())
                .toList();
        return rows.stream()
                .map(row -> new ApplicationDocumentView(
                        new DocumentId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.whole(4),
                        row.text(5),
                        row.instant(6)))
                .toList();
    }

    public void add(ApplicationId id, DocumentId document, String label, String userName, Instant now) {
        // The file itself may still wait in the persistence context; its row must stand first.
        entityManager.flush();
        Row.change(
                entityManager,
                "INSERT INTO application_document (application_id, document_id, label, added_by,"
                        + " added_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                id.value(),
                document.value(),
                label,
                userName,
                now);
    }

    public boolean remove(ApplicationId id, DocumentId document) {
        return Row.change(
                        entityManager,
                        "DELETE FROM application_document WHERE application_id = ?1 AND document_id = ?2",
                        id.value(),
                        document.value())
                > 0;
    }

    /** The application that the file belongs to. */
    public Optional<ApplicationId> applicationOf(DocumentId document) {
        List<Row> ids = Row.select(
                        entityManager,
                        "SELECT application_id FROM application_document WHERE document_id = ?1",
                        document.value())
                .toList();
        return ids.stream().findFirst().map(id -> new ApplicationId(id.whole(0)));
    }
}
