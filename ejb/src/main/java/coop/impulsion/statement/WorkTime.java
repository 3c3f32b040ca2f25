package coop.impulsion.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of work as a reader can picture it: 4.3 months, 12 days, 2 hours. A month is 21 days of work, a day 7 hours.
 * Months are rounded half up to one decimal, days and hours to whole ones; what is more than nothing is at least an hour.
 */
public record WorkTime(BigDecimal quantity, Unit unit) {

    /** What it is counted in. */
    public enum Unit {
        MONTHS,
        DAYS,
        HOURS
    }

    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(21);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(7);

    /** @param months exact, not negative */
    static WorkTime ofMonths(BigDecimal months) {
        BigDecimal days = months.multiply(DAYS_A_MONTH);
        if (months.signum() == 0 || months.compareTo(BigDecimal.ONE) >= 0) {
            return new WorkTime(months.setScale(1, RoundingMode.HALF_UP), Unit.MONTHS);
        }
        if (days.compareTo(BigDecimal.ONE) >= 0) {
            return new WorkTime(days.setScale(0, RoundingMode.HALF_UP), Unit.DAYS);
        }
        BigDecimal hours = days.multiply(HOURS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        return new WorkTime(hours.max(BigDecimal.ONE), Unit.HOURS);
    }

    public boolean isNothing() {
        return quantity.signum() == 0;
    }
}
