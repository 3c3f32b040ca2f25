package coop.impulsion.document;

/** A file with its bytes. The array is not copied: nobody writes to it. */
public record StoredDocument(DocumentView document, byte[] content) {}
