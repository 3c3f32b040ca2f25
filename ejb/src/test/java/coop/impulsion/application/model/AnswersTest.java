package coop.impulsion.application.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.application.BudgetView;
import coop.impulsion.application.CostKind;
import coop.impulsion.application.RowGroup;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void addsUpWhatTheExperimentCostsAndWhoPays() {
        BudgetView budget = new Answers(FilledForm.words()).budget();
        assertEquals(Money.parse("28800.00"), budget.postCost());
        assertEquals(Money.parse("28800.00"), budget.costs().get(CostKind.FIRST_POST));
        assertEquals(Money.parse("38000.00"), budget.costTotal());
        assertEquals(Money.parse("19000.00"), budget.requested().get(CostCategory.FIRST_POST));
        assertEquals(Money.parse("25000.00"), budget.requestedTotal());
        assertEquals(Money.parse("13000.00"), budget.others());
        assertEquals(Money.parse("4500.00"), budget.inKind());
        assertEquals(Money.parse("42500.00"), budget.allCosts());
        assertEquals(budget.allCosts(), budget.allResources());
        assertTrue(budget.isBalanced());
    }

    @Test
    void countsNothingOfWhatCannotBeRead() {
        BudgetView budget = new Answers(Map.of(
                        "post.grossMonthly", "beaucoup",
                        "post.months", "999999999",
                        "cost.1.amount", "1e9",
                        "cost.2.amount", "10.00",
                        "resource.1.amount", "-5",
                        "resource.2.kind", "MAGIC",
                        "resource.2.amount", "4.00"))
                .budget();
        assertEquals(Money.parse("10.00"), budget.costTotal());
        assertEquals(Money.parse("4.00"), budget.others());
        assertEquals(Money.parse("6.00"), budget.difference());
        assertFalse(budget.isBalanced());
    }

    @Test
    void readsOneSentenceALine() {
        Answers answers = new Answers(Map.of("experiment.hypotheses", "- Un \n\n • Deux\nTrois-quarts "));
        assertEquals(List.of("Un", "Deux", "Trois-quarts"), answers.lines("experiment.hypotheses"));
    }

    @Test
    void knowsRowsThatHoldSomething() {
        Answers answers = new Answers(Map.of("cost.2.label", "x", "cost.5.amount", " ", "cost.7.category", "OTHER"));
        assertEquals(List.of(2, 7), answers.rows(RowGroup.COSTS));
    }
}
