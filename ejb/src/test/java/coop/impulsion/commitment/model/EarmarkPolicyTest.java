package coop.impulsion.commitment.model;

import static coop.impulsion.fund.CostCategory.ENGINEERING;
import static coop.impulsion.fund.CostCategory.EQUIPMENT;
import static coop.impulsion.fund.CostCategory.FIRST_POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.fund.CostCategory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EarmarkPolicyTest {

    private static final Set<CostCategory> ALL = Set.of(FIRST_POST, EQUIPMENT, ENGINEERING);
    private static final EarmarkPolicy.Place LONS = new EarmarkPolicy.Place("39300", "200071116", "FOOD", "P-0001");

    @Test
    void allowsEverythingWithoutAnEarmark() {
        assertEquals(ALL, allowed());
    }

    @Test
    void takesAnyOfOneKind() {
        assertEquals(ALL, allowed(commune("39198"), commune("39300")));
        assertEquals(Set.of(FIRST_POST, ENGINEERING), allowed(category(FIRST_POST), category(ENGINEERING)));
    }

    @Test
    void takesCommuneAndIntercommunalBodyAsOneKind() {
        assertEquals(ALL, allowed(commune("39198"), new Earmark(EarmarkKind.EPCI, "200071116")));
        assertEquals(Set.of(), allowed(commune("39198"), new Earmark(EarmarkKind.EPCI, "200069615")));
    }

    @Test
    void asksOneOfEachKind() {
        assertEquals(Set.of(), allowed(commune("39300"), new Earmark(EarmarkKind.SECTOR, "WOOD")));
        assertEquals(
                Set.of(EQUIPMENT),
                allowed(commune("39300"), new Earmark(EarmarkKind.SECTOR, "FOOD"), category(EQUIPMENT)));
        assertEquals(Set.of(), allowed(category(EQUIPMENT), new Earmark(EarmarkKind.PROJECT, "P-0002")));
        assertEquals(Set.of(EQUIPMENT), allowed(category(EQUIPMENT), new Earmark(EarmarkKind.PROJECT, "P-0001")));
    }

    private static Set<CostCategory> allowed(Earmark... earmarks) {
        return EarmarkPolicy.allowed(List.of(earmarks), LONS);
    }

    private static Earmark commune(String code) {
        return new Earmark(EarmarkKind.COMMUNE, code);
    }

    private static Earmark category(CostCategory category) {
        return new Earmark(EarmarkKind.COST_CATEGORY, category.name());
    }
}
