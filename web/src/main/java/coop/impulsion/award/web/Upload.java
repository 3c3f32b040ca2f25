package coop.impulsion.award.web;

import coop.impulsion.document.UploadPolicy;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file as the browser sent it.
 *
 * @param fileName as it is called there, null if none was chosen
 * @param type as the browser declares it, may be null
 */
record Upload(String fileName, String type, byte[] content) {

    /** One more byte than may be kept is enough to refuse what is too large. */
    private static final int MOST_READ = UploadPolicy.MOST_BYTES + 1;

    /** Nothing was chosen: no name, no byte. */
    static final Upload NONE = new Upload(null, null, null);

    boolean isNone() {
        return fileName == null;
    }

    static Upload of(Part part) {
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isEmpty()) {
            return NONE;
        }
        try (InputStream stream = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), part.getContentType(), stream.readNBytes(MOST_READ));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
