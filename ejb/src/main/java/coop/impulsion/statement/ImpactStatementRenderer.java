package coop.impulsion.statement;

/**
 * Turns one contributor's statement into its document: a tagged A4 PDF, valid PDF/A-3a and PDF/UA-1. The implementation
 * lives in {@code reports}; it reads nothing but the record, so the same record always gives the same content.
 *
 * <p>Safe for use by many threads at once.
 */
public interface ImpactStatementRenderer {

    /**
     * @return the bytes of the finished PDF
     * @throws IllegalStateException if the document can't be made complete (a text that would have been lost, a picture
     *     that is not a JPEG or PNG); nothing half made is ever returned
     */
    byte[] render(ImpactStatement statement);
}
