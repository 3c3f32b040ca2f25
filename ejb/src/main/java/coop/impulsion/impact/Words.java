package coop.impulsion.impact;

import coop.impulsion.basis.FundClock;
import java.time.LocalDate;

/** What texts and dates of follow-up must be; each check names the field it failed at. */
final class Words {

    private Words() {}

    static String required(String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, field);
        }
        return optional(text, longest, field);
    }

    /** Null for a blank text. */
    static String optional(String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.strip();
        if (kept.length() > longest) {
            throw new ImpactRefused(ImpactRefused.Reason.TOO_LONG, field, longest);
        }
        return kept;
    }

    static LocalDate past(LocalDate date, FundClock clock, String field) {
        if (date == null) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, field);
        }
        if (date.isAfter(clock.today())) {
            throw new ImpactRefused(ImpactRefused.Reason.IN_THE_FUTURE, field, date);
        }
        return date;
    }
}
