package coop.impulsion.document.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentView;
import coop.impulsion.document.Documents;
import coop.impulsion.document.FileName;
import coop.impulsion.document.FileType;
import coop.impulsion.document.PaperCode;
import coop.impulsion.document.Sha256;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.document.UploadPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
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
        return keepPaper(fund, kind, name.value(), type.contentType(), content, null, userName);
    }

    @Override
    public DocumentId keepPaper(
            FundId fund,
            String kind,
            String fileName,
            String contentType,
            byte[] content,
            PaperCode code,
            String userName) {
        long id = Row.select(entityManager, "SELECT nextval('document_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0);
        Row.change(
                entityManager,
                "INSERT INTO document (id, fund_id, kind, file_name, content_type, size_bytes, sha256, check_code,"
                        + " created_by, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CAST(?8 AS VARCHAR), ?9, ?10)",
                id,
                fund.value(),
                kind,
                fileName,
                contentType,
                (long) content.length,
                Sha256.of(content),
                code == null ? null : code.value(),
                userName,
                clock.now());
        int pieceNo = 0;
        for (int from = 0; from < content.length; from += PIECE_BYTES) {
            Row.change(
                    entityManager,
                    "INSERT INTO document_piece (document_id, piece_no, content) VALUES (?1, ?2, ?3)",
                    id,
                    pieceNo++,
                    Arrays.copyOfRange(content, from, Math.min(from + PIECE_BYTES, content.length)));
        }
        return new DocumentId(id);
    }

    @Override
    public Optional<DocumentView> find(FundId fund, DocumentId id) {
        return Row.select(
                        entityManager,
                        "SELECT kind, file_name, content_type, size_bytes, sha256, created_by, created_at"
                                + " FROM document WHERE id = ?1 AND fund_id = ?2",
                        id.value(),
                        fund.value())
                .findFirst()
                .map(row -> new DocumentView(
                        id,
                        fund,
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.whole(3),
                        row.text(4),
                        row.text(5),
                        row.instant(6)));
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
}
