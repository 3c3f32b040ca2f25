package coop.impulsion.application;

import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.Sector;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application as lists show it.
 *
 * @param number null while it is a draft
 * @param project the accompanied project, null until it is handed in (unless it was begun for one)
 * @param projectName as written now, null while nothing is
 * @param carrierName of the user, or who is named as contact when nobody signs in
 * @param sector null while nothing readable is written
 * @param requested what was asked when it was handed in last, 0.00 before
 * @param submittedAt last time, null for a draft
 * @param savedAt last time something was written in it
 * @param revisionNo how often it was handed in
 * @param screeningReason why it was found inadmissible, else null
 * @param version to hand back with a command, so that a stale page is refused
 */
public record ApplicationView(
        ApplicationId id,
        String number,
        CampaignId campaign,
        String campaignTitle,
        Instant campaignClosesAt,
        LocalDate screeningExpectedOn,
        LocalDate decisionExpectedOn,
        GridId grid,
        ProjectId project,
        String projectNumber,
        String projectName,
        String organisation,
        Long carrierId,
        String carrierName,
        String communeCode,
        String communeName,
        Sector sector,
        Money requested,
        ApplicationStatus status,
        Instant submittedAt,
        Instant savedAt,
        int revisionNo,
        String screeningReason,
        long version) {

    /** Whether it was never handed in. */
    public boolean isDraft() {
        return number == null;
    }
}
