package coop.impulsion.statement;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Asks for one statement for each contributor over a period, both days included. Asking again for the same period
 * answers with the run that exists, unless that one was cancelled.
 */
public record AskStatements(FundId fund, CommandKey key, LocalDate from, LocalDate to) {}
