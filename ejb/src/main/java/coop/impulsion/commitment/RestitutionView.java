package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Money that goes back to a contributor.
 *
 * @param number for example RT-2026-0001
 * @param commitment number of the commitment
 * @param paidOn the bank's day, or null
 * @param bankReference or null
 * @param position of the entry that made it a debt
 * @param paidPosition of the entry that paid it, or null
 */
public record RestitutionView(
        String number,
        String commitment,
        String contributorName,
        Money amount,
        RestitutionStatus status,
        LocalDate decidedOn,
        String reason,
        LocalDate paidOn,
        String bankReference,
        long position,
        Long paidPosition) {}
