package coop.impulsion.scenario.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.web.TypedAmounts;
import java.util.EnumMap;
import java.util.Map;

/** A proposed award as the form holds it; number 0 for one that is being added. */
public class ItemRow {

    private final int no;
    private final TypedAmounts amounts;
    private final int stopBasisPoints;
    private final int backBasisPoints;
    private String name;

    ItemRow(ScenarioItem item) {
        no = item.no();
        name = item.name();
        Map<CostCategory, Money> positive = new EnumMap<>(CostCategory.class);
        item.amounts().forEach((category, amount) -> {
            if (!amount.isZero()) {
                positive.put(category, amount);
            }
        });
        amounts = new TypedAmounts(positive);
        stopBasisPoints = item.stopBasisPoints();
        backBasisPoints = item.backBasisPoints();
    }

    /** Nothing yet. */
    ItemRow() {
        no = 0;
        amounts = new TypedAmounts();
        stopBasisPoints = ScenarioItem.USUAL_STOP;
        backBasisPoints = ScenarioItem.USUAL_BACK;
    }

    boolean isBlank() {
        return name == null && amounts.byCategory().isEmpty();
    }

    ScenarioItem item() {
        return new ScenarioItem(no, name, amounts.byCategory(), stopBasisPoints, backBasisPoints);
    }

    public int getNo() {
        return no;
    }

    public boolean isNew() {
        return no == 0;
    }

    public TypedAmounts getAmounts() {
        return amounts;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
