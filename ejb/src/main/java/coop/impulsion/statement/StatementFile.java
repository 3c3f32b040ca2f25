package coop.impulsion.statement;

/** A finished document: its name for a download, its bytes and their SHA-256 in hexadecimal. */
public record StatementFile(String fileName, byte[] content, String sha256) {}
