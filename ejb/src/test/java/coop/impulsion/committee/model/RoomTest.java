package coop.impulsion.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MajorityRule;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.model.Room.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    private static final CommitteeRules HALF = new CommitteeRules(MajorityRule.SIMPLE, 5_000, 1, true);

    @ParameterizedTest
    @CsvSource({
        "7, 5000, 4",
        "8, 5000, 4",
        "1, 5000, 1",
        "3, 3333, 1",
        "3, 3334, 2",
        "9, 10000, 9",
        "10, 1, 1",
        "6, 6667, 5"
    })
    void roundsTheQuorumUpToWholeSeats(int seats, int basisPoints, int required) {
        CommitteeRules rules = new CommitteeRules(MajorityRule.SIMPLE, basisPoints, 1, true);
        assertEquals(required, new Room(all(seats, Presence.ABSENT), Set.of(), rules).quorumRequired());
    }

    @Test
    void isCountedAnewWithoutThoseRecused() {
        List<Seat> seats = List.of(there(1), there(2), there(3), away(4), away(5), away(6), away(7));
        assertEquals(4, new Room(seats, Set.of(), HALF).quorumRequired());
        assertFalse(new Room(seats, Set.of(), HALF).hasQuorum());
        Room twoRecused = new Room(seats, Set.of(6L, 7L), HALF);
        assertEquals(5, twoRecused.entitled());
        assertEquals(3, twoRecused.quorumRequired());
        assertTrue(twoRecused.hasQuorum());
        assertFalse(new Room(seats, Set.of(1L, 7L), HALF).hasQuorum());
    }

    @Test
    void neverReachesAQuorumWhenEverybodyIsRecused() {
        Room empty = new Room(List.of(there(1), there(2)), Set.of(1L, 2L), HALF);
        assertEquals(1, empty.quorumRequired());
        assertFalse(empty.hasQuorum());
        assertEquals(Optional.empty(), empty.presiding());
    }

    @Test
    void aProxyCountsWhileItsHolderIsThereAndNotRecused() {
        List<Seat> seats = List.of(there(1), there(2), givesTo(3, 2));
        assertEquals(Map.of(1L, 1L, 2L, 2L, 3L, 2L), new Room(seats, Set.of(), HALF).voices());
        assertEquals(Map.of(1L, 1L), new Room(seats, Set.of(2L), HALF).voices());
        assertEquals(Map.of(1L, 1L, 2L, 2L), new Room(seats, Set.of(3L), HALF).voices());
        assertEquals(Map.of(1L, 1L), new Room(List.of(there(1), away(2), givesTo(3, 2)), Set.of(), HALF).voices());
    }

    @Test
    void aHolderCastsNoMoreProxiesThanTheRuleAllows() {
        List<Seat> seats = List.of(there(1), givesTo(2, 1), givesTo(3, 1));
        assertEquals(Map.of(1L, 1L, 2L, 1L), new Room(seats, Set.of(), HALF).voices());
        // The first one recused, the second proxy counts: the limit is on voices cast, item by item.
        assertEquals(Map.of(1L, 1L, 3L, 1L), new Room(seats, Set.of(2L), HALF).voices());
        CommitteeRules none = new CommitteeRules(MajorityRule.SIMPLE, 5_000, 0, true);
        assertEquals(Map.of(1L, 1L), new Room(seats, Set.of(), none).voices());
    }

    @Test
    void refusesAProxyToOneselfToOneWhoIsAwayAndBeyondTheLimit() {
        List<Seat> seats = List.of(there(1), away(2), there(3), givesTo(4, 1));
        Room room = Room.whole(seats, HALF);
        assertEquals(Reason.PROXY_TO_SELF, refusal(() -> room.requireHolder(1, 1)));
        assertEquals(Reason.HOLDER_NOT_THERE, refusal(() -> room.requireHolder(3, 2)));
        assertEquals(Reason.HOLDER_NOT_THERE, refusal(() -> room.requireHolder(3, 4)));
        assertEquals(Reason.TOO_MANY_PROXIES, refusal(() -> room.requireHolder(2, 1)));
        room.requireHolder(2, 3);
        room.requireHolder(4, 1);
    }

    @Test
    void aDeputyPresidesWhereTheChairIsRecusedOrAway() {
        Seat chair = new Seat(1, true, Presence.PRESENT, null);
        Seat deputy = new Seat(2, true, Presence.REMOTE, null);
        assertEquals(Optional.of(1L), new Room(List.of(chair, deputy, there(3)), Set.of(), HALF).presiding());
        assertEquals(Optional.of(2L), new Room(List.of(chair, deputy, there(3)), Set.of(1L), HALF).presiding());
        assertEquals(Optional.empty(), new Room(List.of(chair, there(3)), Set.of(1L), HALF).presiding());
    }

    /** Every room of up to four seats, every presence, every proxy, every recusal: the laws that always hold. */
    @Test
    void keepsItsLawsInEverySmallRoom() {
        for (int size = 1; size <= 4; size++) {
            for (List<Seat> seats : everyRoom(size)) {
                for (int mask = 0; mask < 1 << size; mask++) {
                    Room room = new Room(seats, members(mask, size), HALF);
                    Map<Long, Long> voices = room.voices();
                    assertTrue(voices.size() <= room.entitled());
                    assertTrue(room.quorumRequired() <= Math.max(1, room.entitled()));
                    voices.forEach((voice, caster) -> {
                        assertFalse(room.isRecused(voice));
                        assertFalse(room.isRecused(caster));
                        assertTrue(seats.get(caster.intValue() - 1).presence().isThere());
                        long cast =
                                voices.values().stream().filter(caster::equals).count();
                        assertTrue(cast <= 2, "one's own voice and one proxy");
                    });
                }
            }
        }
    }

    private static List<List<Seat>> everyRoom(int size) {
        List<List<Seat>> rooms = new ArrayList<>(List.of(List.of()));
        for (long member = 1; member <= size; member++) {
            List<List<Seat>> longer = new ArrayList<>();
            for (List<Seat> room : rooms) {
                for (Seat seat : everySeat(member, size)) {
                    List<Seat> next = new ArrayList<>(room);
                    next.add(seat);
                    longer.add(next);
                }
            }
            rooms = longer;
        }
        return rooms;
    }

    private static List<Seat> everySeat(long member, int size) {
        List<Seat> seats = new ArrayList<>(List.of(there(member), away(member)));
        for (long holder = 1; holder <= size; holder++) {
            seats.add(givesTo(member, holder));
        }
        return seats;
    }

    private static Set<Long> members(int mask, int size) {
        Set<Long> members = new java.util.HashSet<>();
        for (int bit = 0; bit < size; bit++) {
            if ((mask & 1 << bit) != 0) {
                members.add(bit + 1L);
            }
        }
        return members;
    }

    private static List<Seat> all(int count, Presence presence) {
        List<Seat> seats = new ArrayList<>();
        for (int member = 1; member <= count; member++) {
            seats.add(new Seat(member, false, presence, null));
        }
        return seats;
    }

    private static Seat there(long member) {
        return new Seat(member, false, Presence.PRESENT, null);
    }

    private static Seat away(long member) {
        return new Seat(member, false, Presence.EXCUSED, null);
    }

    private static Seat givesTo(long member, long holder) {
        return new Seat(member, false, Presence.REPRESENTED, holder);
    }

    private static Reason refusal(Runnable act) {
        return assertThrows(CommitteeRefused.class, act::run).reason();
    }
}
