package coop.impulsion.commitment.model;

import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/** What every form of money asks of its fields. */
public final class FilledIn {

    private FilledIn() {}

    public static Money amount(Money amount, String field) {
        if (amount == null || !amount.isPositive()) {
            throw new CommitmentRefused(Reason.AMOUNT_MISSING, field);
        }
        return amount;
    }

    /** A day that has come. */
    public static LocalDate day(LocalDate day, LocalDate today, String field) {
        if (day == null) {
            throw new CommitmentRefused(Reason.DATE_MISSING, field);
        }
        if (day.isAfter(today)) {
            throw new CommitmentRefused(Reason.DATE_IN_FUTURE, field, today);
        }
        return day;
    }

    public static LocalDate notBefore(LocalDate earliest, LocalDate day, String field) {
        if (day.isBefore(earliest)) {
            throw new CommitmentRefused(Reason.DATE_TOO_EARLY, field, earliest);
        }
        return day;
    }

    public static String text(String text, int longest, String field, Reason missing) {
        String kept = optional(text, longest, field);
        if (kept == null) {
            throw new CommitmentRefused(missing, field);
        }
        return kept;
    }

    public static String optional(String text, int longest, String field) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new CommitmentRefused(Reason.TOO_LONG, field, longest);
        }
        return kept;
    }
}
