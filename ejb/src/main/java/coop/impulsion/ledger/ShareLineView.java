package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one commitment bears of one award at the end of a period: of an award of 25,000.00 a share of 5,400.00, of which
 * 2,160.00 drawn, so 3,240.00 still held.
 *
 * @param award number of the award
 * @param project the project's code (the ledger's auxiliary)
 * @param projectName its name
 * @param decidedOn when the award was decided
 * @param awarded the whole award, less what was released since: the sum of its shares
 * @param contributor the contributor's code
 * @param contributorName its name
 * @param contributorClass {@code PUBLIC}, {@code PATRON} or {@code CITIZEN}
 * @param commitment number of the commitment
 * @param share what the commitment bears, less what was released since
 * @param drawn what instalments have used of it
 * @param returned what has come back of the drawn money
 */
public record ShareLineView(
        String award,
        String project,
        String projectName,
        LocalDate decidedOn,
        Money awarded,
        String contributor,
        String contributorName,
        String contributorClass,
        String commitment,
        Money share,
        Money drawn,
        Money returned) {

    public ShareLineView {
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(awarded, "awarded");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(drawn, "drawn");
        Objects.requireNonNull(returned, "returned");
    }

    /** What is held but not yet drawn. */
    public Money undrawn() {
        return share.minus(drawn);
    }

    /** The share as a part of the award, 0.216000 for 21.6 %; to read, not to reckon with: rounded half up at six places. */
    public BigDecimal partOfAward() {
        return awarded.isZero()
                ? BigDecimal.ZERO
                : share.toBigDecimal().divide(awarded.toBigDecimal(), 6, RoundingMode.HALF_UP);
    }
}
