package coop.impulsion.commitment.model;

import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a contribution in kind is worth: hours × rate, or a stated value with its basis. 12.5 hours at 18.00 are 225.00;
 * 0.25 hours at 18.55 are 4.6375, so 4.64.
 *
 * @param description what was given
 * @param basis how the rate or the value was found
 */
public record InKind(Money value, String description, String basis) {

    /** @throws CommitmentRefused if a part is missing, or both ways of valuing are filled in */
    public static InKind valued(RecordInKind command, LocalDate today) {
        if (command.kind() == null) {
            throw new CommitmentRefused(Reason.KIND_MISSING, "kind");
        }
        String description = FilledIn.text(command.description(), 400, "description", Reason.DESCRIPTION_MISSING);
        Money value = value(command);
        String basis = FilledIn.text(command.basis(), 400, "basis", Reason.BASIS_MISSING);
        FilledIn.day(command.receivedOn(), today, "receivedOn");
        return new InKind(value, description, basis);
    }

    private static Money value(RecordInKind command) {
        boolean isCounted = command.hoursHundredths() != null || command.rate() != null;
        if (isCounted && command.statedValue() != null) {
            throw new CommitmentRefused(Reason.VALUE_TWICE, "statedValue");
        }
        if (!isCounted) {
            if (command.statedValue() == null) {
                throw new CommitmentRefused(Reason.VALUE_MISSING, "statedValue");
            }
            return FilledIn.amount(command.statedValue(), "statedValue");
        }
        if (command.hoursHundredths() == null || command.hoursHundredths() <= 0) {
            throw new CommitmentRefused(Reason.VALUE_MISSING, "hours");
        }
        Money rate = FilledIn.amount(command.rate(), "rate");
        // Half up, as a person would: a value is an estimate, nobody is owed its cents.
        BigDecimal cents = BigDecimal.valueOf(command.hoursHundredths())
                .multiply(BigDecimal.valueOf(rate.cents()))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
        return FilledIn.amount(Money.ofCents(cents.longValueExact()), "hours");
    }
}
