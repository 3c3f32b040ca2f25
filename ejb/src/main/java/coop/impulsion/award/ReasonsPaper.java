package coop.impulsion.award;

import coop.impulsion.fund.Letterhead;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The answer to "why this amount?" as an annex on paper.
 *
 * @param madeOn the day on which it was asked for: what moved later is not in it
 */
public record ReasonsPaper(Letterhead fund, Reasons reasons, LocalDate madeOn, Locale language) {}
