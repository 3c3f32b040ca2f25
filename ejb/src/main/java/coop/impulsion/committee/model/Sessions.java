package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sessions with their items and ballots. */
public interface Sessions {

    void add(CommitteeSession session);

    void add(Item item);

    void remove(Item item);

    Optional<CommitteeSession> find(FundId fund, SessionId id);

    /** The same, locked until the transaction ends: attendance, ballots and decisions of a session follow each other. */
    Optional<CommitteeSession> lock(FundId fund, SessionId id);

    /** The session on whose agenda an item is. */
    Optional<SessionId> sessionOf(FundId fund, ItemId id);

    Optional<Item> item(FundId fund, ItemId id);

    /** In the order of the agenda. */
    List<Item> items(SessionId id);

    /** Whether a session that is not signed yet, or an undecided item, already has that application. */
    boolean isOnAnAgenda(ApplicationId id);

    Map<Long, BallotChoice> ballots(ItemId item);

    /** Replaces what that voice said before. */
    void cast(ItemId item, MemberId voice, BallotChoice choice, String userName, Instant now);

    /** Keeps who was recused from an item when it was voted or decided, replacing what was kept. */
    void keepRecusals(ItemId item, Map<Long, ConflictKind> recused);
}
