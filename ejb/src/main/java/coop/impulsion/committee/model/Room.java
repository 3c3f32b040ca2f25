package coop.impulsion.committee.model;

import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.Presence;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who counts for one item: the seats of the session without those recused from it, the voices that are there, and
 * who may cast each of them. Computed anew for each item, since recusals differ.
 *
 * <p>Example: seven seats, one recused, four there, one of them holding the proxy of a fifth: six seats, five voices; a
 * quorum of half wants three. Were the holder the one recused, the proxy would lapse with him: four voices.
 *
 * @param seats in the order of the session's list
 * @param recused members with a conflict in the item
 */
record Room(List<Seat> seats, Set<Long> recused, CommitteeRules rules) {

    /**
     * @param member id of the member's row
     * @param holder who votes for them when {@link Presence#REPRESENTED}, else null
     */
    record Seat(long member, boolean isChair, Presence presence, Long holder) {}

    Room {
        seats = List.copyOf(seats);
        recused = Set.copyOf(recused);
    }

    /** Seats that the quorum is counted on: all but those recused. */
    int entitled() {
        return (int) seats.stream().filter(seat -> !isRecused(seat.member())).count();
    }

    /** Voices wanted: the share of the entitled seats, rounded up to whole seats, at least one. */
    int quorumRequired() {
        // Rounded up: half of seven seats is four, never three and a half.
        long wanted = ((long) entitled() * rules.quorumBasisPoints() + 9_999L) / 10_000L;
        return (int) Math.max(1, wanted);
    }

    /**
     * The voices there, with who may cast each: members in the room for themselves, holders for those they represent.
     * A proxy is valid only while its holder is there and not recused; beyond the most that one may hold, the first in
     * the list count.
     */
    Map<Long, Long> voices() {
        Map<Long, Long> voices = new LinkedHashMap<>();
        Map<Long, Integer> held = new HashMap<>();
        for (Seat seat : seats) {
            if (isRecused(seat.member())) {
                continue;
            }
            if (seat.presence().isThere()) {
                voices.put(seat.member(), seat.member());
            } else if (seat.presence() == Presence.REPRESENTED
                    && isThere(seat.holder())
                    && held.merge(seat.holder(), 1, Integer::sum) <= rules.proxiesPerHolder()) {
                voices.put(seat.member(), seat.holder());
            }
        }
        return voices;
    }

    boolean hasQuorum() {
        return voices().size() >= quorumRequired();
    }

    /** Who presides over this item: the first chair who is there and not recused. */
    Optional<Long> presiding() {
        return seats.stream()
                .filter(Seat::isChair)
                .map(Seat::member)
                .filter(this::isThere)
                .findFirst();
    }

    /**
     * Whether a member may give their voice to that holder.
     *
     * @throws CommitteeRefused {@code PROXY_TO_SELF}, {@code HOLDER_NOT_THERE}, {@code TOO_MANY_PROXIES}
     */
    void requireHolder(long giver, long holder) {
        if (giver == holder) {
            throw new CommitteeRefused(Reason.PROXY_TO_SELF, "holder");
        }
        boolean isThere = seats.stream()
                .anyMatch(seat -> seat.member() == holder && seat.presence().isThere());
        if (!isThere) {
            throw new CommitteeRefused(Reason.HOLDER_NOT_THERE, "holder");
        }
        long held = seats.stream()
                .filter(seat -> seat.member() != giver && Objects.equals(seat.holder(), holder))
                .count();
        if (held >= rules.proxiesPerHolder()) {
            throw new CommitteeRefused(Reason.TOO_MANY_PROXIES, "holder", rules.proxiesPerHolder());
        }
    }

    boolean isRecused(long member) {
        return recused.contains(member);
    }

    private boolean isThere(Long member) {
        return member != null
                && !isRecused(member)
                && seats.stream()
                        .anyMatch(seat ->
                                seat.member() == member && seat.presence().isThere());
    }

    /** The same room for a session as a whole, nobody recused. */
    static Room whole(Collection<Seat> seats, CommitteeRules rules) {
        return new Room(List.copyOf(seats), Set.of(), rules);
    }
}
