package coop.impulsion.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A campaign as lists show it.
 *
 * @param screeningExpectedOn day by which carriers are told whether they are admissible
 * @param decisionExpectedOn day by which the committee's decision is expected
 * @param state at the time of the read
 * @param drafts applications not handed in yet
 * @param handedIn applications handed in and not withdrawn
 * @param version to hand back with a change
 */
public record CampaignView(
        CampaignId id,
        String title,
        String summary,
        Instant opensAt,
        Instant closesAt,
        LocalDate screeningExpectedOn,
        LocalDate decisionExpectedOn,
        GridId grid,
        int gridVersionNo,
        CampaignState state,
        int drafts,
        int handedIn,
        long version) {}
