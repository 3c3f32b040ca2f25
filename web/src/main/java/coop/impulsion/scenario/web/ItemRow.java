package coop.impulsion.scenario.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.scenario.ScenarioItem;
import java.util.EnumMap;
import java.util.Map;

/** A proposed award as the form holds it; number 0 for one that is being added. */
public class ItemRow {

    private final int no;
    private final Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
    private final int stopBasisPoints;
    private final int backBasisPoints;
    private String name;

    ItemRow(ScenarioItem item) {
        no = item.no();
        name = item.name();
        item.amounts().forEach((category, amount) -> put(category, amount.isZero() ? null : amount));
        stopBasisPoints = item.stopBasisPoints();
        backBasisPoints = item.backBasisPoints();
    }

    /** Nothing yet. */
    ItemRow() {
        no = 0;
        stopBasisPoints = ScenarioItem.USUAL_STOP;
        backBasisPoints = ScenarioItem.USUAL_BACK;
    }

    boolean isBlank() {
        return name == null && amounts.isEmpty();
    }

    ScenarioItem item() {
        return new ScenarioItem(no, name, amounts, stopBasisPoints, backBasisPoints);
    }

    public int getNo() {
        return no;
    }

    public boolean isNew() {
        return no == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
