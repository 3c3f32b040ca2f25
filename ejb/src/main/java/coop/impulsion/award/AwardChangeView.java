package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed who carries an award after its decision.
 *
 * @param number for example RP-2026-0001 or AV-2026-0001
 * @param inDefault number of the commitment in default, or null
 * @param inDefaultName name of its contributor, or null
 * @param decisionRef who decided an amendment, or null
 * @param reason in words, or null
 * @param shares what each commitment gave back or took on, by class, the largest first; empty for who may not know
 */
public record AwardChangeView(
        String number,
        ChangeKind kind,
        LocalDate on,
        String inDefault,
        String inDefaultName,
        String decisionRef,
        String reason,
        List<Line> lines,
        List<Part> shares) {

    public AwardChangeView {
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }

    public Money released() {
        return Money.sum(lines.stream().map(Line::released).toList());
    }

    public Money reserved() {
        return Money.sum(lines.stream().map(Line::reserved).toList());
    }

    /** What nobody carried after it. */
    public Money gap() {
        return Money.sum(lines.stream().map(Line::gap).toList());
    }

    /** By how much the award changed, below zero for less. */
    public Money awarded() {
        return Money.sum(lines.stream().map(Line::awarded).toList());
    }

    /** One category. */
    public record Line(CostCategory category, Money awarded, Money released, Money reserved, Money gap) {}

    /** One commitment. */
    public record Part(
            String commitment,
            String contributorName,
            ContributorClass contributorClass,
            Money released,
            Money reserved) {}
}
