package coop.impulsion.committee;

import coop.impulsion.basis.FundId;
import java.time.Instant;

/**
 * Plans a session, or changes what was planned.
 *
 * @param place where it is held, or null when it is held by video only
 * @param link address of the video meeting, or null; a place or a link is needed
 */
public record PlanSession(FundId fund, Instant startsAt, String place, String link) {}
