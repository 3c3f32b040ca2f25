package coop.impulsion.award;

/**
 * Which awards a list shows.
 *
 * @param status null for all
 * @param text part of the number, of the project's name or number, any case; null for all
 */
public record AwardFilter(AwardStatus status, String text) {

    public static final AwardFilter ALL = new AwardFilter(null, null);
}
