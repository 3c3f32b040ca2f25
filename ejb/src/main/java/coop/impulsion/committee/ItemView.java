package coop.impulsion.committee;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An item of a session's agenda.
 *
 * @param requested what was asked for
 * @param amounts what is proposed, or was decided if granted, by category
 * @param conditions one sentence each
 * @param tally null while no ballot was counted
 * @param quorumRequired voices wanted when it was voted or decided, null before
 * @param shares what each class bears, empty unless granted
 * @param letter what the carrier reads on release, null while unwritten
 */
public record ItemView(
        ItemId id,
        SessionId session,
        int place,
        ApplicationId application,
        String number,
        ProjectId project,
        String projectName,
        String organisation,
        String communeName,
        Money requested,
        AwardKind kind,
        Map<CostCategory, Money> amounts,
        Money total,
        List<String> conditions,
        ItemStatus status,
        boolean isSecret,
        Tally tally,
        Integer quorumRequired,
        Integer quorumPresent,
        Minutes.Outcome outcome,
        String reasons,
        String awardNumber,
        Map<ContributorClass, Money> shares,
        String decidedBy,
        Instant decidedAt,
        String letter,
        String changedBy,
        Instant changedAt,
        ItemChange lastChange,
        long version) {

    /** A counted ballot. */
    public record Tally(int inFavour, int against, int abstained, boolean isByCastingVote, VoteVerdict verdict) {}

    public ItemView {
        amounts = Map.copyOf(amounts);
        conditions = List.copyOf(conditions);
        shares = Map.copyOf(shares);
    }

    public boolean isGranted() {
        return outcome == Minutes.Outcome.GRANT || outcome == Minutes.Outcome.GRANT_WITH_CONDITIONS;
    }

    /** The outcomes that the ballot allows, or a deferral without one. */
    public List<Minutes.Outcome> possibleOutcomes() {
        if (status == ItemStatus.PENDING) {
            return List.of(Minutes.Outcome.DEFER);
        }
        if (status != ItemStatus.VOTED) {
            return List.of();
        }
        return switch (tally.verdict()) {
            case ADOPTED ->
                List.of(conditions.isEmpty() ? Minutes.Outcome.GRANT : Minutes.Outcome.GRANT_WITH_CONDITIONS);
            case REJECTED -> List.of(Minutes.Outcome.REFUSE, Minutes.Outcome.DEFER);
            case NO_QUORUM -> List.of(Minutes.Outcome.DEFER);
        };
    }
}
