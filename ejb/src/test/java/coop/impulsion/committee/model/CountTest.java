package coop.impulsion.committee.model;

import static coop.impulsion.committee.BallotChoice.ABSTAIN;
import static coop.impulsion.committee.BallotChoice.AGAINST;
import static coop.impulsion.committee.BallotChoice.FOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MajorityRule;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.VoteVerdict;
import coop.impulsion.committee.model.Room.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {

    @ParameterizedTest
    @CsvSource({
        // for, against, abstained, simple, absolute, two thirds (without a casting vote)
        "3, 2, 1, ADOPTED, REJECTED, REJECTED",
        "4, 2, 0, ADOPTED, ADOPTED, ADOPTED",
        "4, 2, 1, ADOPTED, ADOPTED, ADOPTED",
        "4, 2, 2, ADOPTED, REJECTED, ADOPTED",
        "5, 3, 0, ADOPTED, ADOPTED, REJECTED",
        "3, 3, 0, REJECTED, REJECTED, REJECTED",
        "1, 0, 5, ADOPTED, REJECTED, ADOPTED",
        "0, 0, 6, REJECTED, REJECTED, REJECTED",
        "0, 1, 5, REJECTED, REJECTED, REJECTED",
        "2, 1, 0, ADOPTED, ADOPTED, ADOPTED"
    })
    void knowsThreeMajorities(
            int inFavour, int against, int abstained, VoteVerdict simple, VoteVerdict absolute, VoteVerdict twoThirds) {
        assertEquals(simple, verdict(MajorityRule.SIMPLE, false, inFavour, against, abstained));
        assertEquals(absolute, verdict(MajorityRule.ABSOLUTE, false, inFavour, against, abstained));
        assertEquals(twoThirds, verdict(MajorityRule.TWO_THIRDS, false, inFavour, against, abstained));
    }

    @Test
    void theChairsVoiceDecidesAnEquality() {
        assertCasting(VoteVerdict.ADOPTED, true, MajorityRule.SIMPLE, FOR, FOR, AGAINST, AGAINST);
        assertCasting(VoteVerdict.REJECTED, true, MajorityRule.SIMPLE, AGAINST, FOR, FOR, AGAINST);
        assertCasting(VoteVerdict.REJECTED, false, MajorityRule.SIMPLE, ABSTAIN, FOR, AGAINST);
        assertCasting(VoteVerdict.ADOPTED, true, MajorityRule.ABSOLUTE, FOR, FOR, AGAINST, ABSTAIN);
        assertCasting(VoteVerdict.REJECTED, true, MajorityRule.ABSOLUTE, AGAINST, FOR, FOR, ABSTAIN);
        assertCasting(VoteVerdict.REJECTED, false, MajorityRule.TWO_THIRDS, FOR, AGAINST);
    }

    @Test
    void aVoiceThatSaidNothingAbstainsAndOneThatLeftIsNotCounted() {
        Seat gone = new Seat(3, false, Presence.ABSENT, null);
        Room room = new Room(List.of(chair(), there(2), gone), Set.of(), rules(MajorityRule.SIMPLE, true));
        Count count = Count.of(room, Map.of(2L, FOR, 3L, AGAINST));
        assertEquals(new Count(1, 0, 1, VoteVerdict.ADOPTED, false), count);
    }

    @Test
    void aRecusedVoiceIsNotCountedAndNeitherIsAProxyOfAHolderWhoIs() {
        Seat given = new Seat(3, false, Presence.REPRESENTED, 2L);
        Room room = new Room(List.of(chair(), there(2), given), Set.of(2L), rules(MajorityRule.SIMPLE, true));
        Count count = Count.of(room, Map.of(1L, AGAINST, 2L, FOR, 3L, FOR));
        assertEquals(new Count(0, 1, 0, VoteVerdict.REJECTED, false), count);
    }

    @Test
    void nothingIsAdoptedWithoutAQuorum() {
        Seat away = new Seat(3, false, Presence.EXCUSED, null);
        CommitteeRules everybody = new CommitteeRules(MajorityRule.SIMPLE, 10_000, 1, true);
        Room room = new Room(List.of(chair(), there(2), away), Set.of(), everybody);
        assertEquals(
                VoteVerdict.NO_QUORUM, Count.of(room, Map.of(1L, FOR, 2L, FOR)).verdict());
    }

    /** Every ballot of up to five voices under each rule: adding a voice in favour never turns adopted into rejected. */
    @ParameterizedTest
    @EnumSource(MajorityRule.class)
    void oneVoiceMoreInFavourNeverHurts(MajorityRule rule) {
        for (boolean casting : new boolean[] {true, false}) {
            for (int size = 1; size <= 5; size++) {
                for (List<BallotChoice> ballot : everyBallot(size)) {
                    Count count = count(rule, casting, ballot);
                    assertEquals(size, count.inFavour() + count.against() + count.abstained());
                    assertNotEquals(VoteVerdict.NO_QUORUM, count.verdict());
                    for (int voice = 0; voice < size; voice++) {
                        List<BallotChoice> better = new ArrayList<>(ballot);
                        better.set(voice, FOR);
                        if (count.verdict() == VoteVerdict.ADOPTED) {
                            assertEquals(
                                    VoteVerdict.ADOPTED,
                                    count(rule, casting, better).verdict(),
                                    ballot + " " + better);
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatNobodyWantsIsNeverAdoptedAndWhatAllWantAlwaysIs() {
        for (MajorityRule rule : MajorityRule.values()) {
            for (int size = 1; size <= 5; size++) {
                for (List<BallotChoice> ballot : everyBallot(size)) {
                    boolean isAdopted = count(rule, true, ballot).verdict() == VoteVerdict.ADOPTED;
                    if (!ballot.contains(FOR)) {
                        assertFalse(isAdopted, rule + " " + ballot);
                    }
                    if (ballot.stream().allMatch(FOR::equals)) {
                        assertTrue(isAdopted, rule + " " + ballot);
                    }
                }
            }
        }
    }

    private static void assertCasting(
            VoteVerdict verdict, boolean isByCastingVote, MajorityRule rule, BallotChoice... chairFirst) {
        Count with = count(rule, true, List.of(chairFirst));
        assertEquals(verdict, with.verdict());
        assertEquals(isByCastingVote, with.isByCastingVote());
        Count without = count(rule, false, List.of(chairFirst));
        assertEquals(VoteVerdict.REJECTED, without.verdict());
        assertFalse(without.isByCastingVote());
    }

    private static VoteVerdict verdict(MajorityRule rule, boolean casting, int inFavour, int against, int abstained) {
        List<BallotChoice> ballot = new ArrayList<>();
        for (int i = 0; i < inFavour; i++) {
            ballot.add(FOR);
        }
        for (int i = 0; i < against; i++) {
            ballot.add(AGAINST);
        }
        for (int i = 0; i < abstained; i++) {
            ballot.add(ABSTAIN);
        }
        return count(rule, casting, ballot).verdict();
    }

    /** The chair's choice first. */
    private static Count count(MajorityRule rule, boolean casting, List<BallotChoice> ballot) {
        List<Seat> seats = new ArrayList<>();
        Map<Long, BallotChoice> ballots = new HashMap<>();
        for (int i = 0; i < ballot.size(); i++) {
            seats.add(i == 0 ? chair() : there(i + 1));
            ballots.put(i + 1L, ballot.get(i));
        }
        return Count.of(new Room(seats, Set.of(), rules(rule, casting)), ballots);
    }

    private static List<List<BallotChoice>> everyBallot(int size) {
        List<List<BallotChoice>> ballots = new ArrayList<>(List.of(List.of()));
        for (int voice = 0; voice < size; voice++) {
            List<List<BallotChoice>> longer = new ArrayList<>();
            for (List<BallotChoice> ballot : ballots) {
                for (BallotChoice choice : BallotChoice.values()) {
                    List<BallotChoice> next = new ArrayList<>(ballot);
                    next.add(choice);
                    longer.add(next);
                }
            }
            ballots = longer;
        }
        return ballots;
    }

    private static CommitteeRules rules(MajorityRule rule, boolean casting) {
        return new CommitteeRules(rule, 5_000, 1, casting);
    }

    private static Seat chair() {
        return new Seat(1, true, Presence.PRESENT, null);
    }

    private static Seat there(long member) {
        return new Seat(member, false, Presence.PRESENT, null);
    }
}
