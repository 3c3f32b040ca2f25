package coop.impulsion.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Amounts by cost category as three fields of a form hold them; an emptied field is left out. */
public final class TypedAmounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);

    public TypedAmounts() {}

    /** @param shown what the fields show at first */
    public TypedAmounts(Map<CostCategory, Money> shown) {
        amounts.putAll(shown);
    }

    public Map<CostCategory, Money> byCategory() {
        return Collections.unmodifiableMap(amounts);
    }

    public Money of(CostCategory category) {
        return amounts.getOrDefault(category, Money.ZERO);
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
