package coop.impulsion.committee;

/**
 * A member's seat in a session.
 *
 * @param holder who votes for them, with their name, when represented; else null
 */
public record SeatView(
        MemberId member,
        long userId,
        String name,
        String capacity,
        boolean isChair,
        Presence presence,
        MemberId holder,
        String holderName) {}
