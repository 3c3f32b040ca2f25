package coop.impulsion.award;

import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An instalment of a schedule as pages show it.
 *
 * @param reference for example O-2026-0001-T1
 * @param dueOn null while it follows a signature that is to come
 * @param dueDays days after the signature, or null
 * @param order number of the payment order that holds or paid it, or null
 */
public record InstalmentView(
        InstalmentId id,
        int rank,
        String reference,
        LocalDate dueOn,
        Integer dueDays,
        InstalmentStatus status,
        LocalDate firmOn,
        LocalDate paidOn,
        LocalDate cancelledOn,
        Map<CostCategory, Money> amounts,
        Money total,
        List<ConditionView> conditions,
        String order) {

    public InstalmentView {
        amounts = CategoryAmounts.of(amounts);
        conditions = List.copyOf(conditions);
    }

    public Money amount(CostCategory category) {
        return amounts.getOrDefault(category, Money.ZERO);
    }

    /** Whether it can still be given up. */
    public boolean isCancellable() {
        return status == InstalmentStatus.PLANNED || status == InstalmentStatus.PAYABLE;
    }

    /**
     * A condition with the files given for it.
     *
     * @param sentBackReason why the last evidence did not do, or null
     * @param verifiedBy name of the manager who found it met, or null
     */
    public record ConditionView(
            ConditionId id,
            String wording,
            String evidenceWanted,
            ConditionStatus status,
            String sentBackReason,
            String verifiedBy,
            Instant verifiedAt,
            String verificationNote,
            List<EvidenceView> evidence) {
        public ConditionView {
            evidence = List.copyOf(evidence);
        }
    }

    /** A file given for a condition. */
    public record EvidenceView(
            DocumentId document, String fileName, long sizeBytes, String note, String givenBy, Instant givenAt) {}
}
