package coop.impulsion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long somebody who keeps failing must wait before the next attempt is looked at. Counted for the pair of name and
 * address, so that whoever guesses at another's password keeps only themselves out: after 5 failures 5 s, then 10 s, 20 s
 * … up to 15 minutes; and for the address alone, after 50. Half an hour without a failure, or a success, forgets.
 *
 * <p>Kept in this node's memory, for the last 10,000 pairs; safe for several threads.
 */
@ApplicationScoped
class FailedSignIns {

    private static final int FREE_FOR_PAIR = 5;
    private static final int FREE_FOR_ADDRESS = 50;
    private static final int KEPT = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private record Failures(int count, Instant lastAt) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEPT;
        }
    };

    /** Zero if the attempt may be looked at. */
    synchronized Duration waitOf(String userName, String address, Instant now) {
        Duration pair = waitFor(pair(userName, address), FREE_FOR_PAIR, now);
        Duration alone = waitFor(address, FREE_FOR_ADDRESS, now);
        return pair.compareTo(alone) >= 0 ? pair : alone;
    }

    synchronized void failed(String userName, String address, Instant now) {
        count(pair(userName, address), now);
        count(address, now);
    }

    synchronized void succeeded(String userName, String address) {
        failures.remove(pair(userName, address));
    }

    private void count(String key, Instant now) {
        failures.merge(
                key, new Failures(1, now), (known, one) -> new Failures(isOld(known, now) ? 1 : known.count + 1, now));
    }

    private Duration waitFor(String key, int free, Instant now) {
        Failures known = failures.get(key);
        if (known == null || known.count < free || isOld(known, now)) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(5L << Math.min(known.count - free, 10));
        Duration left = Duration.between(now, known.lastAt.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static boolean isOld(Failures known, Instant now) {
        return known.lastAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }

    /** A line feed cannot come from a form's text field, so no two pairs share a key. */
    private static String pair(String userName, String address) {
        return address + '\n' + userName;
    }
}
