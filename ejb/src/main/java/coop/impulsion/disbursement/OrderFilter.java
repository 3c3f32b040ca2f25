package coop.impulsion.disbursement;

/**
 * Which payment orders a list shows.
 *
 * @param status null for all
 * @param award number of the award, or null
 * @param file number of the file, or null
 */
public record OrderFilter(OrderStatus status, String award, String file) {

    public static OrderFilter with(OrderStatus status) {
        return new OrderFilter(status, null, null);
    }
}
