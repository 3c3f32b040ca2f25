package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.web.TypedAmounts;
import java.util.List;
import java.util.Map;

/** A form that asks an amount for each category of which money may come back. */
public class CategoryForm extends AwardForm {

    private final TypedAmounts amounts = new TypedAmounts();

    /** What was typed, by category; nothing typed is nothing. */
    protected Map<CostCategory, Money> amounts() {
        return amounts.byCategory();
    }

    public TypedAmounts getAmounts() {
        return amounts;
    }

    /** The categories of which something may come back. */
    public List<AwardDetail.Line> getLines() {
        return getDetail().lines().stream()
                .filter(line -> line.netDrawn().isPositive())
                .toList();
    }

    public boolean isOffered(String category) {
        return getLines().stream().anyMatch(line -> line.category().name().equals(category));
    }

    public Money most(String category) {
        return Money.sum(getLines().stream()
                .filter(line -> line.category().name().equals(category))
                .map(AwardDetail.Line::netDrawn)
                .toList());
    }
}
