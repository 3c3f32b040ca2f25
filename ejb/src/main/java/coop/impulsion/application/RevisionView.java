package coop.impulsion.application;

import java.time.Instant;

/** One time that an application was handed in. */
public record RevisionView(int revisionNo, String submittedBy, Instant submittedAt) {}
