package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Takes back what a call, or a notified due date, still asks for. What was promised is then promised again.
 *
 * @param call its number
 */
public record CancelCall(FundId fund, CommandKey key, String call, LocalDate cancelledOn, String reason) {}
