package coop.impulsion.committee;

import coop.impulsion.application.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A review that a member has to write or has written.
 *
 * @param declared what the member declared, null before
 * @param scored criteria with a score and a reason
 * @param criteria all criteria
 * @param submittedAt null while it is being written
 */
public record ReviewTaskView(
        ApplicationId application,
        String number,
        String projectName,
        LocalDate dueOn,
        ConflictKind declared,
        int scored,
        int criteria,
        Instant submittedAt) {

    public boolean isOpen() {
        return submittedAt == null && (declared == null || !declared.isRecusal());
    }
}
