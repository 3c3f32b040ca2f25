package coop.impulsion.committee;

import java.time.Instant;

/**
 * What a member wrote about one criterion.
 *
 * @param score null while none is chosen
 * @param reason may be empty in a review that is not handed in
 */
public record ScoreView(String criterion, Integer score, String reason, Instant savedAt) {

    public boolean isComplete() {
        return score != null && !reason.isBlank();
    }
}
