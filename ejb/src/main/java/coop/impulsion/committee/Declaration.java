package coop.impulsion.committee;

import java.time.Instant;

/** What a member declared about an application. */
public record Declaration(ConflictKind conflict, String note, Instant declaredAt) {}
