package coop.impulsion.impact.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrajectoryEventTest {

    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    private final TrajectoryEvent event =
            TrajectoryEvent.tell(7, LocalDate.of(2026, 4, 1), "Premier jour", "Dix restaurants.", "nadia", NOON);

    @Test
    void isAskedAboutUntilSomebodyAnswers() {
        assertFalse(event.isAnswered());
        assertFalse(event.isPublished());
    }

    @Test
    void isPublishedOnceAgreedAndCanBeWithdrawn() {
        event.publish("lea", NOON);
        assertTrue(event.isPublished());
        event.withdraw("lea", NOON);
        assertFalse(event.isPublished());
        assertTrue(event.isAnswered());
    }

    @Test
    void isAskedAboutAnewOnceItsWordsChanged() {
        event.publish("lea", NOON);
        event.retell(LocalDate.of(2026, 4, 2), "Premier jour", "Onze restaurants.");
        event.ask();
        assertFalse(event.isPublished());
        assertFalse(event.isAnswered());
    }
}
