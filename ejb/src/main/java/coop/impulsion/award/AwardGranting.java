package coop.impulsion.award;

/**
 * Turns a committee's decision into an award: reserves each commitment's exact share of each line, under the sharing
 * agreement in force on the day of the decision, and books the whole amount off balance sheet.
 *
 * <p>Called inside the transaction that keeps the decision, by the session's chair. Locks the fund's head row: awards of
 * one fund are shared out one after the other, so that two of them never hold the same euro.
 */
public interface AwardGranting {

    /**
     * @return the award's number, for example {@code O-2026-0001}; the same one when the key was used before
     * @throws AwardRefused {@code SHORT} if the commitments can't carry it, {@code HELD} if a class can't carry its quota
     *     and the sharing agreement then refuses; both name what is missing
     */
    String grant(GrantAward command);
}
