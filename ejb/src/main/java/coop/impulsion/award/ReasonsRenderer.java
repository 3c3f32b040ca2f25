package coop.impulsion.award;

/**
 * Turns an answer to "why this amount?" into an annex that a treasurer follows with a pocket calculator: a tagged A4 PDF,
 * valid PDF/A-3a and PDF/UA-1. The implementation lives in {@code reports} and reads nothing but the record. Safe for use
 * by many threads at once.
 */
public interface ReasonsRenderer {

    /**
     * @return the bytes of the finished PDF
     * @throws IllegalStateException if the document can't be made complete; nothing half made is ever returned
     */
    byte[] render(ReasonsPaper paper);
}
