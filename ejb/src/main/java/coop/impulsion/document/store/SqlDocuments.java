package coop.impulsion.document.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentView;
import coop.impulsion.document.Documents;
import coop.impulsion.document.FileName;
import coop.impulsion.document.FileType;
import coop.impulsion.document.Sha256;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.document.UploadPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files as rows of {@code document} and {@code document_piece}, by plain SQL: they never change. */
@ApplicationScoped
public class SqlDocuments implements Documents {

    private static final int PIECE_BYTES = 512 * 1024;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    @Override
    public DocumentId keepUpload(
            FundId fund, String kind, String fileName, String declaredType, byte[] content, String userName) {
        FileName name = new FileName(fileName);
        FileType type = UploadPolicy.check(name, declaredType, content);
        return keepPaper(fund, kind, name.value(), type.contentType(), content, userName);
    }

    @Override
    public DocumentId keepPaper(
            FundId fund, String kind, String fileName, String contentType, byte[] content, String userName) {
        long id = ((Number) entityManager
                        .createNativeQuery("SELECT nextval('document_seq')")
                        .getSingleResult())
                .longValue();
        entityManager
                .createNativeQuery("INSERT INTO document (id, fund_id, kind, file_name, content_type, size_bytes, sha256,"
                        + " created_by, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, id)
                .setParameter(2, fund.value())
                .setParameter(3, kind)
                .setParameter(4, fileName)
                .setParameter(5, contentType)
                .setParameter(6, (long) content.length)
                .setParameter(7, Sha256.of(content))
                .setParameter(8, userName)
                .setParameter(9, Timestamp.from(clock.now()))
                .executeUpdate();
        int pieceNo = 0;
        for (int from = 0; from < content.length; from += PIECE_BYTES) {
            entityManager
                    .createNativeQuery("INSERT INTO document_piece (document_id, piece_no, content) VALUES (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, pieceNo++)
                    .setParameter(3, Arrays.copyOfRange(content, from, Math.min(from + PIECE_BYTES, content.length)))
                    .executeUpdate();
        }
        return new DocumentId(id);
    }

    @Override
    public Optional<DocumentView> find(FundId fund, DocumentId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT kind, file_name, content_type, size_bytes, sha256, created_by, created_at"
                        + " FROM document WHERE id = ?1 AND fund_id = ?2")
                .setParameter(1, id.value())
                .setParameter(2, fund.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> view(fund, id, (Object[]) row));
    }

    @Override
    public Optional<StoredDocument> read(FundId fund, DocumentId id) {
        return find(fund, id).map(view -> {
            List<?> pieces = entityManager
                    .createNativeQuery("SELECT content FROM document_piece WHERE document_id = ?1 ORDER BY piece_no")
                    .setParameter(1, id.value())
                    .getResultList();
            ByteArrayOutputStream content = new ByteArrayOutputStream((int) view.sizeBytes());
            pieces.forEach(piece -> content.writeBytes((byte[]) piece));
            byte[] bytes = content.toByteArray();
            if (!Sha256.of(bytes).equals(view.sha256())) {
                throw new IllegalStateException("document " + id + " is not what was kept");
            }
            return new StoredDocument(view, bytes);
        });
    }

    private static DocumentView view(FundId fund, DocumentId id, Object[] row) {
        return new DocumentView(
                id,
                fund,
                (String) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                instant(row[6]));
    }

    /** Drivers differ in the type they give for TIMESTAMP; the column is UTC in both. */
    private static Instant instant(Object column) {
        return column instanceof Timestamp time
                ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
