package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * An account of a fund's chart with its balance.
 *
 * @param validUntil last day on which it may be used, or null
 * @param balance signed: above 0.00 debtor, below creditor
 */
public record AccountView(String code, String label, LocalDate validFrom, LocalDate validUntil, Money balance) {}
