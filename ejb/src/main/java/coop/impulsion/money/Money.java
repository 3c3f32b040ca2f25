package coop.impulsion.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An amount of euro in whole cents, for example {@code Money.parse("33.34")} is 3,334 cents.
 *
 * <p>Immutable. Arithmetic is exact and refuses to overflow ({@link ArithmeticException}); nothing here rounds, so an
 * amount with a third decimal is refused rather than shortened. Equal amounts are equal objects, and
 * {@code compareTo} agrees with {@code equals}. Splitting an amount between several bearers is the matter of
 * {@code risksharing} alone.
 */
public final class Money implements Comparable<Money>, Serializable {

    /** No money: 0.00. */
    public static final Money ZERO = new Money(0);

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    private final long cents;

    private Money(long cents) {
        this.cents = cents;
    }

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /** Whole euros: {@code ofEuros(18_000)} is 18,000.00. */
    public static Money ofEuros(long euros) {
        return ofCents(Math.multiplyExact(euros, 100L));
    }

    /**
     * Reads the form used in interfaces: digits, a point, at most two decimals ({@code "25000"}, {@code "0.5"},
     * {@code "-12.30"}). No grouping, no currency, no exponent.
     *
     * @throws IllegalArgumentException if the text has another form, a third decimal or more than 16 whole digits
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("not an amount in whole cents: " + text);
        }
        return ofCents(new BigDecimal(text).movePointRight(2).longValueExact());
    }

    public static Money sum(Iterable<Money> amounts) {
        long total = 0;
        for (Money amount : amounts) {
            total = Math.addExact(total, amount.cents);
        }
        return ofCents(total);
    }

    public long cents() {
        return cents;
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    public Money max(Money other) {
        return cents >= other.cents ? this : other;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isGreaterThan(Money other) {
        return cents > other.cents;
    }

    /** The same amount in euros, scale 2, for renderers: 33.34. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.cents == cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    /** The interface form that {@link #parse} reads: {@code "25000.00"}, {@code "-0.05"}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
