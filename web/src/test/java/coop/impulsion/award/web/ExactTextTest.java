package coop.impulsion.award.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.risksharing.Fraction;
import org.junit.jupiter.api.Test;

class ExactTextTest {

    @Test
    void writesWhatEndsInFull() {
        assertEquals("24\u202F000,00", ExactText.euros(Fraction.of(2_400_000)));
        assertEquals("5\u202F000,005", ExactText.euros(Fraction.of(1_000_001, 2)));
        assertEquals("0,00", ExactText.euros(Fraction.ZERO));
        assertEquals("0,5", ExactText.number(Fraction.of(1, 2)));
        assertEquals("0", ExactText.number(Fraction.ZERO));
    }

    @Test
    void cutsWhatGoesOnForEverAndSaysSo() {
        assertEquals("33,3333…", ExactText.euros(Fraction.of(10_000, 3)));
        assertEquals("66,6666…", ExactText.euros(Fraction.of(20_000, 3)));
        assertEquals(
                "3\u202F333,3386…",
                ExactText.euros(Fraction.of(500_001).times(833_333).dividedBy(Fraction.of(1_250_000))));
        assertEquals("0,3333…", ExactText.number(Fraction.of(1, 3)));
        assertEquals("1\u202F234\u202F567,1428…", ExactText.euros(Fraction.of(864_197_000, 7)));
    }
}
