package coop.impulsion.commitment.store;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what waits of promised money, one query a card; empty when nothing waits. */
@ApplicationScoped
public class CommitmentWaitingRows {

    private static final String OPEN_CALLS = "SELECT COUNT(*), MIN(a.due_on) FROM commitment_call a"
            + " JOIN commitment c ON c.id = a.commitment_id WHERE a.fund_id = ?1"
            + " AND a.amount_cents > a.received_cents + a.cancelled_cents";

    private static final String UNCALLED = "SELECT COUNT(*), CAST(NULL AS DATE) FROM commitment c WHERE c.fund_id = ?1"
            + " AND c.amount_cents > c.called_cents AND NOT c.is_in_default"
            + " AND (c.valid_until IS NULL OR c.valid_until >= ?2)";

    @PersistenceContext
    private EntityManager entityManager;

    /** Calls past their day, or due dates of public grants past theirs. */
    public Optional<WaitingCard> late(FundId fund, boolean isNotification, LocalDate today) {
        String kind = isNotification ? "NOTIFICATION" : "CALL";
        return card(
                isNotification ? "LATE_GRANTS" : "LATE_CALLS",
                "/commitment/calls.xhtml?due=LATE&kind=" + kind,
                OPEN_CALLS + " AND a.due_on < ?2 AND a.kind = ?3",
                fund.value(),
                today,
                kind);
    }

    public Optional<WaitingCard> toCall(FundId fund, LocalDate today) {
        return card(
                "TO_CALL",
                "/commitment/issue.xhtml",
                UNCALLED + " AND c.nature <> 'PUBLIC_GRANT'",
                fund.value(),
                today);
    }

    public Optional<WaitingCard> toNotify(FundId fund, LocalDate today) {
        return card(
                "GRANTS_TO_NOTIFY",
                "/commitment/list.xhtml?left=TO_NOTIFY",
                UNCALLED + " AND c.nature = 'PUBLIC_GRANT'",
                fund.value(),
                today);
    }

    /** Money decided to go back and not paid; the page of the first of them is one step away. */
    public Optional<WaitingCard> restitutions(FundId fund) {
        return card(
                "RESTITUTIONS",
                "/commitment/list.xhtml?state=OVER",
                "SELECT COUNT(*), MIN(decided_on) FROM commitment_restitution WHERE fund_id = ?1 AND status = 'DECIDED'",
                fund.value());
    }

    public Optional<WaitingCard> unknownReceipts(FundId fund) {
        return card(
                "UNKNOWN_RECEIPTS",
                "/commitment/receipts.xhtml?kind=UNKNOWN",
                "SELECT COUNT(*), CAST(NULL AS DATE) FROM commitment_receipt WHERE fund_id = ?1 AND status = 'UNKNOWN'",
                fund.value());
    }

    /** What the contributors for which that user signs in still have to pay. */
    public Optional<WaitingCard> ownCalls(FundId fund, long userId) {
        return card(
                "OWN_CALLS",
                "/contributor/mine.xhtml",
                OPEN_CALLS + " AND c.contributor_id IN (SELECT k.id FROM contributor k WHERE k.user_id = ?2)",
                fund.value(),
                userId);
    }

    private Optional<WaitingCard> card(String kind, String link, String sql, Object... parameters) {
        Row row = Row.select(entityManager, sql, parameters).findFirst().orElseThrow();
        return row.whole(0) == 0
                ? Optional.empty()
                : Optional.of(new WaitingCard("commitment.waiting." + kind, row.whole(0), row.day(1), link));
    }
}
