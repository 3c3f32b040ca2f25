package coop.impulsion.award;

import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An award as its page shows it, without its shares.
 *
 * @param decisionConditions the committee's conditions in its own words, or null
 * @param endReason why it ended or lapsed, or null
 * @param agreementVersion version of the sharing agreement that it keeps
 * @param agreementNumber for example CV-2026-0001, or null while no paper has been made
 * @param agreementPaper the paper to sign, or null
 * @param signedCopy or null
 * @param payeeName holder of the account that is paid, or null
 * @param payeeIban the account, all but its last four signs masked, or null
 * @param lines by category
 * @param version to hand back with a change, so that a stale page is refused
 */
public record AwardDetail(
        AwardView award,
        String decisionConditions,
        String endReason,
        int agreementVersion,
        String agreementNumber,
        DocumentId agreementPaper,
        DocumentId signedCopy,
        String payeeName,
        String payeeIban,
        List<Line> lines,
        List<InstalmentView> instalments,
        List<ReturnView> returns,
        long version) {

    public AwardDetail {
        lines = List.copyOf(lines);
        instalments = List.copyOf(instalments);
        returns = List.copyOf(returns);
    }

    /**
     * Where one category stands.
     *
     * @param awarded as decided and amended since
     * @param cancelled what will not be paid of it
     * @param carried what shares carry of it now
     */
    public record Line(
            CostCategory category,
            Money awarded,
            Money cancelled,
            Money ordered,
            Money drawn,
            Money returned,
            Money carried) {

        /** What is paid or will be. */
        public Money toBePaid() {
            return awarded.minus(cancelled);
        }

        /** What is drawn or in a payment order. */
        public Money used() {
            return drawn.plus(ordered);
        }

        /** What nobody carries of what is still to be paid. */
        public Money gap() {
            return awarded.minus(cancelled).minus(carried).max(Money.ZERO);
        }

        /** What is still to be paid, ordered or not. */
        public Money left() {
            return awarded.minus(cancelled).minus(drawn);
        }

        /** What can be claimed back. */
        public Money netDrawn() {
            return drawn.minus(returned);
        }
    }

    /** What nobody carries of it. */
    public Money gap() {
        return Money.sum(lines.stream().map(Line::gap).toList());
    }

    /** References of the instalments that wait because, with all before them, they ask for more than is carried. */
    public List<String> waiting() {
        EnumMap<CostCategory, Money> left = new EnumMap<>(CostCategory.class);
        lines.forEach(line ->
                left.put(line.category(), line.carried().minus(line.drawn()).minus(line.ordered())));
        return instalments.stream()
                .filter(InstalmentView::isCancellable)
                .filter(instalment -> instalment.amounts().entrySet().stream()
                        .map(line -> left.merge(line.getKey(), line.getValue(), Money::minus))
                        .toList()
                        .stream()
                        .anyMatch(Money::isNegative))
                .map(InstalmentView::reference)
                .toList();
    }

    /** Whether money is claimed and not received. */
    public boolean isClaimOpen() {
        return returns.stream().anyMatch(one -> one.status() == ReturnStatus.CLAIMED);
    }

    /**
     * Money that came back or is claimed. Its days, reason and the bank's reference may be null.
     *
     * @param amounts by category
     */
    public record ReturnView(
            String number,
            ReturnKind kind,
            ReturnStatus status,
            Map<CostCategory, Money> amounts,
            LocalDate claimedOn,
            LocalDate dueOn,
            LocalDate receivedOn,
            String reason,
            String bankReference) {

        public ReturnView {
            amounts = CategoryAmounts.of(amounts);
        }

        public Money amount() {
            return Money.sum(amounts.values());
        }

        public Money amount(CostCategory category) {
            return amounts.getOrDefault(category, Money.ZERO);
        }
    }

    /**
     * Something that was done, from the trail.
     *
     * @param act code of what was done, for example AWARD_DECIDED
     * @param by name of who did it
     */
    public record Event(Instant at, String act, String detail, String by) {}
}
