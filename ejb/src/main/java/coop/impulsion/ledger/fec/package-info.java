/**
 * The file of accounting entries (FEC) that French tax law asks for: LPF article A47 A-1. Writes it, names it, describes
 * it, and checks any such file, the fund's own before it is offered. Reads no database and decides nothing about entries.
 */
package coop.impulsion.ledger.fec;
