/**
 * What passes between the fund and its bank: account numbers that are checked before anyone is paid, the days on which
 * the bank works, the characters it accepts, the file that asks it to pay. Decides nothing about who is paid, how much
 * or with whose approval (that is {@code disbursement}), and posts nothing.
 */
package coop.impulsion.banking;
