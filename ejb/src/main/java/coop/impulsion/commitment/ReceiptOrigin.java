package coop.impulsion.commitment;

/**
 * What a receipt pays: a call or notified due date, a gift that nobody called, or nobody knows yet.
 *
 * @param call number of the call, for {@code CALLED}
 * @param contributor number of the giver, for {@code GIFT}
 */
public record ReceiptOrigin(Kind kind, String call, String contributor) {

    /** The three cases. */
    public enum Kind {
        CALLED,
        GIFT,
        UNKNOWN
    }

    public static ReceiptOrigin ofCall(String number) {
        return new ReceiptOrigin(Kind.CALLED, number, null);
    }

    public static ReceiptOrigin giftOf(String contributor) {
        return new ReceiptOrigin(Kind.GIFT, null, contributor);
    }

    public static ReceiptOrigin unknown() {
        return new ReceiptOrigin(Kind.UNKNOWN, null, null);
    }
}
