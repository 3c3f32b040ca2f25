package coop.impulsion.committee;

import java.time.LocalDate;

/**
 * A member of the committee as lists show them.
 *
 * @param capacity whom they speak for, null for themselves
 * @param leftOn last day, null while they sit
 */
public record MemberView(
        MemberId id,
        long userId,
        String userName,
        String name,
        String capacity,
        SeatKind seat,
        LocalDate sinceOn,
        LocalDate leftOn,
        long version) {

    public boolean isSitting() {
        return leftOn == null;
    }
}
