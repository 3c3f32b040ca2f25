package coop.impulsion.impact;

import java.math.BigDecimal;

/**
 * Measured values are kept as whole hundredths of their unit, so that no measure is rounded and both databases keep the
 * same: 7.4 months are 740.
 */
final class Hundredths {

    private static final long LIMIT = 100_000_000_000_000L;

    private Hundredths() {}

    /**
     * @throws ImpactRefused at that field, if the value is missing, has a third decimal or exceeds 10^12 units
     */
    static long of(BigDecimal value, String field) {
        if (value == null) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, field);
        }
        BigDecimal hundredths = value.movePointRight(2).stripTrailingZeros();
        if (hundredths.scale() > 0) {
            throw new ImpactRefused(ImpactRefused.Reason.NOT_IN_HUNDREDTHS, field, value);
        }
        if (hundredths.abs().compareTo(BigDecimal.valueOf(LIMIT)) > 0) {
            throw new ImpactRefused(ImpactRefused.Reason.OUT_OF_RANGE, field, value);
        }
        return hundredths.longValueExact();
    }
}
