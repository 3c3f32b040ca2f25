package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.util.List;

/** Some receipts of a list, with how many there are in all and their sum. */
public record ReceiptPart(List<ReceiptView> receipts, long count, Money amount) {

    public ReceiptPart {
        receipts = List.copyOf(receipts);
    }
}
