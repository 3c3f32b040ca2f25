package coop.impulsion.application;

import java.time.Instant;

/** What a session decided about an application, as its carrier is told. */
public record OutcomeView(String sessionNumber, ApplicationStatus outcome, String letter, Instant releasedAt) {}
