package coop.impulsion.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The one clock: nothing else in the project asks for the time. Instants are UTC, cut to microseconds (what both
 * databases keep); legal dates are those of Paris.
 *
 * <p>Two ways to travel, both for the demo and the tests: {@link #travelling} moves the calling thread alone, so that a
 * year can be played through the real use cases while others see today; the variable {@code IMPULSION_CLOCK} (an
 * ISO instant) makes the whole installation start at that instant and go on from there.
 */
@ApplicationScoped
public class FundClock {

    /** The zone of legal dates. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final ThreadLocal<Instant> TRAVELLED = new ThreadLocal<>();
    private static final Duration OFFSET = offset();

    private final Clock clock = Clock.systemUTC();

    public Instant now() {
        Instant travelled = TRAVELLED.get();
        return (travelled != null ? travelled : clock.instant().plus(OFFSET)).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Runs an act as if it were that instant, for the calling thread only; travels may be nested. */
    public <T> T travelling(Instant to, Supplier<T> act) {
        Instant before = TRAVELLED.get();
        TRAVELLED.set(to);
        try {
            return act.get();
        } finally {
            if (before == null) {
                TRAVELLED.remove();
            } else {
                TRAVELLED.set(before);
            }
        }
    }

    private static Duration offset() {
        String anchor = System.getenv("IMPULSION_CLOCK");
        return anchor == null || anchor.isBlank()
                ? Duration.ZERO
                : Duration.between(Clock.systemUTC().instant(), Instant.parse(anchor));
    }
}
