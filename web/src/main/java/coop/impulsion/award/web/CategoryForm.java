package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A form that asks an amount for each category of which money may come back. */
public class CategoryForm extends AwardForm {

    private final EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);

    /** What was typed, by category; nothing typed is nothing. */
    protected Map<CostCategory, Money> amounts() {
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

    public Money getFirstPost() {
        return amounts.get(CostCategory.FIRST_POST);
    }

    public void setFirstPost(Money amount) {
        put(CostCategory.FIRST_POST, amount);
    }

    public Money getEquipment() {
        return amounts.get(CostCategory.EQUIPMENT);
    }

    public void setEquipment(Money amount) {
        put(CostCategory.EQUIPMENT, amount);
    }

    public Money getEngineering() {
        return amounts.get(CostCategory.ENGINEERING);
    }

    public void setEngineering(Money amount) {
        put(CostCategory.ENGINEERING, amount);
    }

    private void put(CostCategory category, Money amount) {
        if (amount == null) {
            amounts.remove(category);
        } else {
            amounts.put(category, amount);
        }
    }
}
