package coop.impulsion.award;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A condition that keeps an instalment waiting, as lists show it.
 *
 * @param award number of its award
 * @param reference of its instalment
 * @param dueOn of its instalment; null while that follows a signature to come
 * @param givenAt when evidence was last given, or null
 */
public record ConditionLine(
        String award,
        String projectName,
        String reference,
        LocalDate dueOn,
        ConditionId id,
        String wording,
        ConditionStatus status,
        Instant givenAt) {}
