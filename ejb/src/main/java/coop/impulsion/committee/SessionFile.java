package coop.impulsion.committee;

import coop.impulsion.document.DocumentId;
import java.time.Instant;
import java.util.List;

/**
 * A session with its seats and its agenda.
 *
 * @param rules those that it is held under; before it is opened those of the fund at its planning
 * @param quorumRequired voices wanted at the opening, null before
 * @param minutes the signed file, null before
 */
public record SessionFile(
        SessionView session,
        CommitteeRules rules,
        List<SeatView> seats,
        List<ItemView> items,
        Integer quorumRequired,
        Integer quorumPresent,
        Instant openedAt,
        Instant closedAt,
        String secretary,
        String remarks,
        String signedBy,
        Instant signedAt,
        String checkCode,
        DocumentId minutes) {

    public SessionFile {
        seats = List.copyOf(seats);
        items = List.copyOf(items);
    }
}
