package coop.impulsion.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A correction that was asked for.
 *
 * @param answeredAt null while it waits for the carrier
 */
public record CorrectionView(
        String askedBy, Instant askedAt, LocalDate answerByOn, Instant answeredAt, List<AskCorrection.Field> fields) {

    public CorrectionView {
        fields = List.copyOf(fields);
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
