package coop.impulsion.committee;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.money.Money;
import java.math.BigDecimal;

/**
 * An application that a session may take.
 *
 * @param status admissible or deferred
 * @param progress of its reviews, null while nobody was asked for one
 */
public record AgendaCandidate(
        ApplicationId application,
        String number,
        String projectName,
        String organisation,
        Money requested,
        ApplicationStatus status,
        ReviewProgress progress) {

    AgendaCandidate with(ReviewProgress newProgress) {
        return new AgendaCandidate(application, number, projectName, organisation, requested, status, newProgress);
    }

    /** Of the reviews received, null for none. */
    public BigDecimal average() {
        return progress == null ? null : progress.average();
    }
}
