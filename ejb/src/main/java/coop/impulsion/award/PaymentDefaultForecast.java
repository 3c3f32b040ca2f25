package coop.impulsion.award;

import coop.impulsion.commitment.CommitmentStanding;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.List;
import java.util.Map;

/**
 * What a default does: what the commitment keeps carrying, and for each award what it no longer carries, who carries it
 * instead, and what nobody does.
 *
 * <p>Example: E-2026-0004 has 5,000.00 undrawn and 1,000.00 paid in and not used: it keeps 1,000.00, of O-2026-0001
 * 4,000.00 pass to nine others.
 *
 * @param kept undrawn shares that money paid in stands for
 * @param awards in the order of their decisions
 */
public record PaymentDefaultForecast(CommitmentStanding commitment, Money kept, List<AwardPart> awards) {

    public PaymentDefaultForecast {
        awards = List.copyOf(awards);
    }

    public Money released() {
        return Money.sum(awards.stream().map(AwardPart::released).toList());
    }

    public Money reassigned() {
        return Money.sum(awards.stream().map(AwardPart::reassigned).toList());
    }

    public Money gap() {
        return released().minus(reassigned());
    }

    /**
     * One award.
     *
     * @param releasedLines what passes, by category
     * @param effect what each of the others takes on; not funded if nobody does
     * @param gapLines what nobody carries, by category
     * @param waiting references of the instalments that then wait
     */
    public record AwardPart(
            String award,
            String projectName,
            Map<CostCategory, Money> releasedLines,
            AwardEffect effect,
            Map<CostCategory, Money> gapLines,
            List<String> waiting) {

        public AwardPart {
            releasedLines = CategoryAmounts.of(releasedLines);
            gapLines = CategoryAmounts.of(gapLines);
            waiting = List.copyOf(waiting);
        }

        public Money released() {
            return Money.sum(releasedLines.values());
        }

        public Money gap() {
            return Money.sum(gapLines.values());
        }

        public Money reassigned() {
            return released().minus(gap());
        }
    }
}
