package coop.impulsion.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleParametersFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four\u0000fdp",
                "Four\u0007fdp",
                "Four\u202Efdp",
                "Four\u2066fdp",
                "Four\u200Bfdp",
                "Four\u00ADfdp",
                "\uFEFFFourfdp",
                "Four\uFFFFfdp",
                "Four\uD83Dfdp",
                "Four\uDB40\uDC41fdp"
            })
    void leavesOutWhatNobodySees(String sent) {
        assertEquals("Fourfdp", LegibleParametersFilter.legible(sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L’épicerie « du coin » — 25 000 €",
                "une ligne\r\nune autre\tencore",
                "famille 👨‍👩‍👧, שלום, 東京",
                "<script>alert(1)</script>${7*7}#{7*7}"
            })
    void leavesEverythingElseAsItIs(String sent) {
        assertSame(sent, LegibleParametersFilter.legible(sent));
    }

    @Test
    void hasNothingToSayOfWhatIsNotThere() {
        assertNull(LegibleParametersFilter.legible(null));
    }
}
