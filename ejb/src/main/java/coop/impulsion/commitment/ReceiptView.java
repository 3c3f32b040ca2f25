package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Money that came in, as lists show it.
 *
 * @param kind what it pays, {@code UNKNOWN} while nobody knows
 * @param contributor number, or null
 * @param call number, or null
 * @param tooMuch what of it went beyond the call
 * @param position of its entry
 * @param identifiedPosition of the entry that said later whose it was, or null
 */
public record ReceiptView(
        String number,
        LocalDate receivedOn,
        Money amount,
        String payer,
        String bankReference,
        ReceiptOrigin.Kind kind,
        String contributor,
        String contributorName,
        String call,
        Money tooMuch,
        long position,
        Long identifiedPosition) {}
