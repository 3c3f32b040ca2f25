package coop.impulsion.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", " 732\u00a0829\u202f320 ", "732.829.320"})
    void readsWhatAPersonTypes(String typed) {
        assertEquals(Optional.of(new Siren("732829320")), Siren.typed(typed));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"73282932", "7328293200", "73282932A", "000000000", "٧٣٢٨٢٩٣٢٠"})
    void refusesWhatIsNotNineDigits(String typed) {
        assertEquals(Optional.empty(), Siren.typed(typed));
    }

    @Test
    void oneCheckDigitInTenIsRight() {
        long right = IntStream.range(0, 10)
                .filter(check -> Siren.typed("73282932" + check).isPresent())
                .count();
        assertEquals(1, right);
    }

    @Test
    void isNeverMadeOfAWrongNumber() {
        assertThrows(IllegalArgumentException.class, () -> new Siren("732829321"));
    }
}
