package coop.impulsion.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpViewTest {

    @Test
    void aFlowAddsItsMeasuresUpAndAStockTakesTheLast() {
        assertEquals(
                new BigDecimal("3.75"), progress(true, "0", "6", "1.30", "2.45").value());
        assertEquals(
                new BigDecimal("2.45"),
                progress(false, "0", "6", "1.30", "2.45").value());
    }

    @Test
    void countsTheWayGoneInWholePercentRoundedDown() {
        assertEquals(62, progress(true, "0", "6", "1.30", "2.45").percent());
        assertEquals(99, progress(false, "0", "1000", "999.99").percent());
        assertEquals(100, progress(false, "2", "15", "20").percent());
        assertEquals(0, progress(false, "2", "15", "1").percent());
        assertEquals(50, progress(false, "10", "4", "7").percent());
    }

    @Test
    void knowsNoWayWithoutAStartAnAimAndAMeasure() {
        assertNull(progress(true, "0", "6").percent());
        assertNull(progress(true, null, null, "3").percent());
        assertNull(progress(true, "6", "6", "6").percent());
    }

    private static FollowUpView.Progress progress(boolean isFlow, String baseline, String target, String... values) {
        List<FollowUpView.MeasureView> measures = new ArrayList<>();
        for (String value : values) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusMonths(measures.size());
            measures.add(new FollowUpView.MeasureView(day, new BigDecimal(value), null, "Nadia"));
        }
        return new FollowUpView.Progress(
                "TONNES", "Déchets évités", "tonnes", isFlow, true, number(baseline), number(target), 0L, measures);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
