package coop.impulsion.committee.model;

import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.MemberId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is done to an item in its session: who may preside and vote, counting, deciding. */
public final class Balloting {

    private final CommitteeSession session;
    private final Item item;
    private final Set<Long> recused;

    /** @param recused members with a conflict in the item's application */
    public Balloting(CommitteeSession session, Item item, Set<Long> recused) {
        this.session = session;
        this.item = item;
        this.recused = Set.copyOf(recused);
    }

    /** Who counts for the item now: seats, voices wanted, voices there with who casts each, who presides. */
    public record Standing(int seats, int quorumRequired, Map<Long, Long> voices, Optional<Long> presiding) {

        public boolean hasQuorum() {
            return voices.size() >= quorumRequired;
        }
    }

    public Standing standing() {
        Room room = session.room(recused);
        return new Standing(room.entitled(), room.quorumRequired(), room.voices(), room.presiding());
    }

    /**
     * Only the chair who presides over the item runs and decides it.
     *
     * @throws CommitteeRefused {@code RECUSED}, or {@code CHAIR_ONLY} for another chair or one who is not there
     */
    public void requirePresiding(MemberId member) {
        session.requireOpen();
        Room room = session.room(recused);
        if (room.isRecused(member.value())) {
            throw new CommitteeRefused(Reason.RECUSED, null);
        }
        if (!room.presiding().equals(Optional.of(member.value()))) {
            throw new CommitteeRefused(Reason.CHAIR_ONLY, null);
        }
    }

    public void open(boolean asSecret, String userName, Instant now) {
        session.requireOpen();
        item.openBallot(asSecret, userName, now);
    }

    /**
     * @param voice whose voice it is
     * @param caster the member who casts it: the same, or the holder of their proxy
     * @throws CommitteeRefused {@code RECUSED}, {@code VOICE_NOT_THERE}, {@code ITEM_OUT_OF_ORDER}
     */
    public void requireVoice(MemberId voice, MemberId caster) {
        session.requireOpen();
        item.requireVoting();
        Room room = session.room(recused);
        if (room.isRecused(caster.value()) || room.isRecused(voice.value())) {
            throw new CommitteeRefused(Reason.RECUSED, "choice");
        }
        if (!Objects.equals(room.voices().get(voice.value()), caster.value())) {
            throw new CommitteeRefused(Reason.VOICE_NOT_THERE, "choice");
        }
    }

    /** Counts the voices that are there now. */
    public void close(Map<Long, BallotChoice> ballots, String userName, Instant now) {
        session.requireOpen();
        Room room = session.room(recused);
        item.closeBallot(room, Count.of(room, ballots), userName, now);
    }

    public void reopen(String userName, Instant now) {
        session.requireOpen();
        item.reopenBallot(userName, now);
    }

    public void decide(DecideItem command, String userName, Instant now) {
        session.requireOpen();
        item.decide(command, session.room(recused), userName, now);
    }
}
