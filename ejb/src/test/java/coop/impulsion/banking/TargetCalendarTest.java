package coop.impulsion.banking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-12-25",
                "2027-03-26",
                "2027-03-29",
                "2024-12-26",
                "2026-11-21",
                "2026-11-22"
            })
    void isClosedOnItsHolidaysAndWeekends(String day) {
        assertFalse(TargetCalendar.isOpen(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-07-14", "2026-05-08", "2026-05-14", "2026-11-11", "2026-01-02", "2024-02-29", "2026-12-24"
            })
    void isOpenOnOtherPublicHolidays(String day) {
        assertTrue(TargetCalendar.isOpen(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 2026-04-07",
        "2026-12-25, 2026-12-28",
        "2024-12-25, 2024-12-27",
        "2026-11-23, 2026-11-23",
        "2026-12-31, 2026-12-31",
        "2027-01-01, 2027-01-04"
    })
    void movesToTheNextOpenDay(String day, String open) {
        assertEquals(LocalDate.parse(open), TargetCalendar.openOnOrAfter(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void knowsEaster(int year, String sunday) {
        assertEquals(LocalDate.parse(sunday), TargetCalendar.easterSunday(year));
    }

    @Test
    void isClosedOnAtMostSixWorkingDaysAYear() {
        for (int year = 2020; year < 2100; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            long closed = first.datesUntil(first.plusYears(1))
                    .filter(day -> day.getDayOfWeek().getValue() < 6 && !TargetCalendar.isOpen(day))
                    .count();
            assertTrue(closed >= 2 && closed <= 6, year + ": " + closed);
        }
    }
}
