package coop.impulsion.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

    @Test
    void isTheSameForTheSamePaperAlone() {
        assertEquals(PaperCode.of("CV-2026-0001"), PaperCode.of("CV-2026-0001"));
        assertNotEquals(PaperCode.of("CV-2026-0001"), PaperCode.of("CV-2026-0002"));
    }

    @Test
    void readsWhatPeopleType() {
        PaperCode code = new PaperCode("7KQ4-M2XW-93HD");
        assertEquals(Optional.of(code), PaperCode.typed(" 7kq4 m2xw 93hd "));
        assertEquals(Optional.of(code), PaperCode.typed("7KQ4M2XW93HD"));
        assertEquals(Optional.empty(), PaperCode.typed("7KQ4-M2XW-93H"));
        assertEquals(Optional.empty(), PaperCode.typed("7KQ4-M2XW-930O"));
        assertEquals(Optional.empty(), PaperCode.typed(null));
        assertThrows(IllegalArgumentException.class, () -> new PaperCode("7KQ4M2XW93HD"));
    }
}
