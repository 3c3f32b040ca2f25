package coop.impulsion.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {

    @ParameterizedTest
    @CsvSource({
        "4.25, 4.3, MONTHS",
        "1, 1.0, MONTHS",
        "0.99, 21, DAYS",
        "0.1, 2, DAYS",
        "0.05, 1, DAYS",
        "0.0476, 7, HOURS",
        "0.012, 2, HOURS",
        "0.0001, 1, HOURS"
    })
    void isToldInWhatAReaderCanPicture(String months, String quantity, WorkTime.Unit unit) {
        WorkTime time = WorkTime.ofMonths(new BigDecimal(months));
        assertEquals(new BigDecimal(quantity), time.quantity());
        assertEquals(unit, time.unit());
    }

    @Test
    void nothingIsNothing() {
        assertTrue(WorkTime.ofMonths(BigDecimal.ZERO).isNothing());
    }

    @Test
    void aSmallPartIsSmallAndNotNothing() {
        assertEquals(new BigDecimal("0.004"), SupportedProjects.traced(new BigDecimal("0.0043")));
        assertEquals(new BigDecimal("0.1"), SupportedProjects.traced(new BigDecimal("0.05")));
        assertEquals(new BigDecimal("1.3"), SupportedProjects.traced(new BigDecimal("1.25")));
    }
}
