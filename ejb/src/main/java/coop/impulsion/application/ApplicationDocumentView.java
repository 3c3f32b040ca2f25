package coop.impulsion.application;

import coop.impulsion.document.DocumentId;
import java.time.Instant;

/** A file that belongs to an application. */
public record ApplicationDocumentView(
        DocumentId id,
        String label,
        String fileName,
        String contentType,
        long sizeBytes,
        String addedBy,
        Instant addedAt) {}
