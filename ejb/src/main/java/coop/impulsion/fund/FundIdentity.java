package coop.impulsion.fund;

import coop.impulsion.money.Money;

/**
 * What a fund says of itself, as a person fills it in.
 *
 * @param territory in words, may be left out
 * @param address one printed line a line, may be left out
 * @param contact e-mail or telephone for readers of its papers, may be left out
 * @param siren nine digits, spaces allowed
 * @param accountHolder legal name of the holder of the bank account
 * @param iban spaces allowed
 * @param bic may be left out
 * @param prefinancing how much of notified, unpaid public money may be drawn, in all
 */
public record FundIdentity(
        String name,
        String territory,
        String address,
        String contact,
        String siren,
        String accountHolder,
        String iban,
        String bic,
        Money prefinancing) {}
