package coop.impulsion.committee.model;

import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.VoteVerdict;
import java.util.Map;
import java.util.Optional;

/**
 * A ballot counted: only voices that are there count, and one that said nothing abstains.
 *
 * <p>Example: six voices, three for, two against, one silent: simple majority 3 to 2, adopted; absolute majority wants
 * four of six, rejected; two thirds of five want four, rejected.
 *
 * @param isByCastingVote whether the chair's voice decided an equality
 */
record Count(int inFavour, int against, int abstained, VoteVerdict verdict, boolean isByCastingVote) {

    /**
     * @param ballots what voices said, those no longer there included: they are left out
     */
    static Count of(Room room, Map<Long, BallotChoice> ballots) {
        int inFavour = 0;
        int against = 0;
        int abstained = 0;
        for (Long voice : room.voices().keySet()) {
            switch (ballots.getOrDefault(voice, BallotChoice.ABSTAIN)) {
                case FOR -> inFavour++;
                case AGAINST -> against++;
                case ABSTAIN -> abstained++;
            }
        }
        if (!room.hasQuorum()) {
            return new Count(inFavour, against, abstained, VoteVerdict.NO_QUORUM, false);
        }
        boolean isEqual = room.rules().hasCastingVote() && isEqual(room.rules(), inFavour, against, abstained);
        Optional<BallotChoice> chair = room.presiding().map(ballots::get);
        if (isEqual && chair.filter(choice -> choice != BallotChoice.ABSTAIN).isPresent()) {
            VoteVerdict verdict = chair.get() == BallotChoice.FOR ? VoteVerdict.ADOPTED : VoteVerdict.REJECTED;
            return new Count(inFavour, against, abstained, verdict, true);
        }
        boolean isAdopted = isAdopted(room.rules(), inFavour, against, abstained);
        return new Count(inFavour, against, abstained, isAdopted ? VoteVerdict.ADOPTED : VoteVerdict.REJECTED, false);
    }

    private static boolean isAdopted(CommitteeRules rules, int inFavour, int against, int abstained) {
        return switch (rules.majority()) {
            case SIMPLE -> inFavour > against;
            case ABSOLUTE -> 2 * inFavour > inFavour + against + abstained;
            case TWO_THIRDS -> inFavour > 0 && 3 * inFavour >= 2 * (inFavour + against);
        };
    }

    /** Where one voice more would decide: as many for as against, or exactly half; never for two thirds. */
    private static boolean isEqual(CommitteeRules rules, int inFavour, int against, int abstained) {
        return switch (rules.majority()) {
            case SIMPLE -> inFavour == against && inFavour > 0;
            case ABSOLUTE -> 2 * inFavour == inFavour + against + abstained && inFavour > 0;
            case TWO_THIRDS -> false;
        };
    }
}
