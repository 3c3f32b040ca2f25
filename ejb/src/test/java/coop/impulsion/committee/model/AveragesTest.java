package coop.impulsion.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AveragesTest {

    private static final Map<String, Integer> WEIGHTS = Map.of("A", 2, "B", 1);

    @Test
    void weighsEachCriterion() {
        assertEquals(new BigDecimal("4.0"), Averages.ofMember(Map.of("A", 5, "B", 2), WEIGHTS));
        assertEquals(new BigDecimal("3.3"), Averages.ofMember(Map.of("A", 3, "B", 4), WEIGHTS));
    }

    @Test
    void countsOnlyWhatIsScoredAndKnown() {
        assertEquals(new BigDecimal("5.0"), Averages.ofMember(Map.of("A", 5, "GONE", 1), WEIGHTS));
        assertNull(Averages.ofMember(Map.of(), WEIGHTS));
        assertNull(Averages.ofMember(Map.of("GONE", 1), WEIGHTS));
    }

    @Test
    void isTheMeanOfAllMembersAndNotOfRoundedOnes() {
        // Rounded one by one, 3.3 and 3.3 and 3.4 would be 3.3; together they are 30/9.
        Map<String, Integer> third = Map.of("A", 3, "B", 4);
        assertEquals(new BigDecimal("3.3"), Averages.mean(List.of(third, third, third), WEIGHTS));
        assertEquals(
                new BigDecimal("4.5"), Averages.mean(List.of(Map.of("A", 4, "B", 4), Map.of("A", 5, "B", 5)), WEIGHTS));
    }

    @Test
    void roundsHalfUpOnce() {
        assertEquals(new BigDecimal("2.5"), Averages.mean(List.of(Map.of("B", 2), Map.of("B", 3)), WEIGHTS));
        Map<String, Integer> four = Map.of("B", 4);
        assertEquals(new BigDecimal("3.3"), Averages.mean(List.of(four, four, four, Map.of("B", 1)), WEIGHTS));
    }

    @Test
    void saysHowFarScoresLieApart() {
        assertEquals(new BigDecimal("0.0"), Averages.dispersion(List.of(3, 3, 3)));
        assertEquals(new BigDecimal("1.2"), Averages.dispersion(List.of(2, 4, 5)));
        assertEquals(new BigDecimal("2.0"), Averages.dispersion(List.of(1, 5)));
        assertNull(Averages.dispersion(List.of()));
    }
}
