package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final FailedSignIns failures = new FailedSignIns();

    @Test
    void letsFiveFailuresPassAndThenDoublesThePause() {
        fail("nadia", "192.0.2.1", 4);
        assertEquals(Duration.ZERO, failures.waitOf("nadia", "192.0.2.1", NOON));
        fail("nadia", "192.0.2.1", 1);
        assertEquals(Duration.ofSeconds(5), failures.waitOf("nadia", "192.0.2.1", NOON));
        fail("nadia", "192.0.2.1", 1);
        assertEquals(Duration.ofSeconds(10), failures.waitOf("nadia", "192.0.2.1", NOON));
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        fail("nadia", "192.0.2.1", 40);
        assertEquals(Duration.ofMinutes(15), failures.waitOf("nadia", "192.0.2.1", NOON));
    }

    @Test
    void keepsNobodyElseOut() {
        fail("nadia", "192.0.2.1", 20);
        assertEquals(Duration.ZERO, failures.waitOf("nadia", "198.51.100.7", NOON));
        assertEquals(Duration.ZERO, failures.waitOf("omar", "192.0.2.1", NOON));
    }

    @Test
    void makesAnAddressWaitThatTriesManyNames() {
        for (int i = 0; i < 50; i++) {
            fail("user" + i, "192.0.2.1", 1);
        }
        assertEquals(Duration.ofSeconds(5), failures.waitOf("omar", "192.0.2.1", NOON));
    }

    @Test
    void forgetsAfterASuccessAndAfterHalfAnHour() {
        fail("nadia", "192.0.2.1", 6);
        failures.succeeded("nadia", "192.0.2.1");
        assertEquals(Duration.ZERO, failures.waitOf("nadia", "192.0.2.1", NOON));

        fail("omar", "192.0.2.1", 40);
        assertEquals(Duration.ZERO, failures.waitOf("omar", "192.0.2.1", NOON.plus(Duration.ofMinutes(31))));
    }

    private void fail(String userName, String address, int times) {
        for (int i = 0; i < times; i++) {
            failures.failed(userName, address, NOON);
        }
    }
}
