package coop.impulsion.document;

import coop.impulsion.basis.FundId;
import java.util.Optional;

/**
 * All files. Features keep and read theirs here inside their own use cases, after their own checks; this asks for no
 * role.
 */
public interface Documents {

    /**
     * Keeps what somebody uploaded, if it may be kept.
     *
     * @param kind what it is for, at most 40 characters
     * @param fileName as the browser sent it
     * @param declaredType content type as the browser sent it, may be null
     * @throws DocumentRefused at field {@code file}, see its reasons
     */
    DocumentId keepUpload(
            FundId fund, String kind, String fileName, String declaredType, byte[] content, String userName);

    /**
     * Keeps a paper that the fund made; the caller answers for its name and type.
     *
     * @param code the code that is printed on it for those who want to verify it, or null
     */
    DocumentId keepPaper(
            FundId fund,
            String kind,
            String fileName,
            String contentType,
            byte[] content,
            PaperCode code,
            String userName);

    /** The file if it is that fund's. */
    Optional<DocumentView> find(FundId fund, DocumentId id);

    /**
     * The file with its bytes if it is that fund's.
     *
     * @throws IllegalStateException if the bytes are not those that were kept
     */
    Optional<StoredDocument> read(FundId fund, DocumentId id);
}
