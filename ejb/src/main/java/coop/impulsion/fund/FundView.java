package coop.impulsion.fund;

import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;

/**
 * A fund as other features need it: who it is, whose bank account it uses, what it allows.
 *
 * @param code short name in capitals, part of the ledger's chain and of file names, never changed: {@code LEDONIEN}
 * @param siren nine digits
 * @param accountHolder legal name of the holder of the bank account
 * @param iban without spaces
 * @param bic null when not known
 * @param prefinancing how much of notified, unpaid public money may be drawn, in all; 0.00 for none
 * @param isDemo whether its figures and people are invented
 */
public record FundView(
        FundId id,
        String code,
        String name,
        String siren,
        String accountHolder,
        String iban,
        String bic,
        Money prefinancing,
        boolean isDemo) {}
