package coop.impulsion.document;

import coop.impulsion.basis.FundId;
import java.time.Instant;

/**
 * What is known of a file without its bytes.
 *
 * @param kind what it is for, a word of the feature that keeps it, for example {@code AWARD_EVIDENCE}
 * @param fileName as it was called when it was sent, or as its paper is called
 * @param contentType what its bytes are, found by looking at them
 * @param sha256 64 hexadecimal digits, lower case
 * @param createdBy the user who sent or made it
 */
public record DocumentView(
        DocumentId id,
        FundId fund,
        String kind,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        String createdBy,
        Instant createdAt) {}
