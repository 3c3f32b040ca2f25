package coop.impulsion.award;

import coop.impulsion.money.Money;

/**
 * Money that a payment would draw and that has not come in: 1,200.00 of E-2026-0003.
 *
 * @param commitment its number
 * @param contributor the contributor's number
 * @param contributorName the contributor's name
 * @param amount how much is missing
 * @param isNotified whether it is public money that has been notified, so that prefinancing could stand in for it
 */
public record MissingMoney(
        String commitment, String contributor, String contributorName, Money amount, boolean isNotified) {}
