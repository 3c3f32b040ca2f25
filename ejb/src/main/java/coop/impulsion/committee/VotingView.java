package coop.impulsion.committee;

import coop.impulsion.award.AwardEffect;
import java.util.List;
import java.util.Map;

/**
 * What a voter sees together: the item, what its award would do to each contributor, and the ballot.
 *
 * @param previous the item before it on the agenda, null for the first
 * @param following the one after it, null for the last
 * @param isMember whether the reader sits in the committee
 * @param isRecused whether the reader has a conflict: then nothing of the file, the effect or the ballot is told
 * @param hasDeclared whether the reader has declared
 * @param isPresiding whether the reader presides over the item
 * @param presiding name of who presides over the item, null while no chair is there
 * @param seats entitled, those recused left out
 * @param voicesThere present or represented
 * @param recused members with a conflict, by name
 * @param undeclared members who are there and have not declared, by name
 * @param own voices that the reader may cast
 * @param castCount voices that have said something
 * @param named who said what, once counted and not secret
 * @param answers what the carrier answered, by field key
 * @param effect null when nothing is proposed or no sharing agreement is in force
 * @param next effects of the items still to come, should this one be granted
 */
public record VotingView(
        SessionView session,
        ItemView item,
        ItemId previous,
        ItemId following,
        boolean isMember,
        boolean isRecused,
        boolean hasDeclared,
        boolean isPresiding,
        String presiding,
        int seats,
        int quorumRequired,
        int voicesThere,
        List<String> recused,
        List<String> undeclared,
        List<Voice> own,
        int castCount,
        Map<String, BallotChoice> named,
        Map<String, String> answers,
        ApplicationScores scores,
        AwardEffect effect,
        List<NextItem> next) {

    /**
     * A voice that the reader may cast.
     *
     * @param choice what it said so far, null for nothing
     */
    public record Voice(MemberId member, String name, boolean isOwn, BallotChoice choice) {}

    /** An item still to come, and what its award would do after this one. */
    public record NextItem(ItemView item, AwardEffect effect) {}

    public VotingView {
        recused = List.copyOf(recused);
        undeclared = List.copyOf(undeclared);
        own = List.copyOf(own);
        answers = Map.copyOf(answers);
        next = List.copyOf(next);
    }

    public boolean hasQuorum() {
        return voicesThere >= quorumRequired;
    }
}
