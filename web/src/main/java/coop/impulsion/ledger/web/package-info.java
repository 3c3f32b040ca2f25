/** The pages of a fund's books: journal, accounts, balances, entries, verification, export. Holds no rule. */
package coop.impulsion.ledger.web;
