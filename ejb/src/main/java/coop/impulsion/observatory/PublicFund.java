package coop.impulsion.observatory;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A fund as everybody sees it.
 *
 * @param code for addresses, for example {@code LEDONIEN}
 * @param territory where it works
 * @param isDemo whether its figures and people are invented
 * @param given what was promised, by class; empty where so few gave that they would be recognised
 * @param promised sum of {@code given}
 * @param paid what projects used and did not give back, by what it paid for, in the order of {@link CostCategory}
 * @param paidInAll sum of {@code paid}
 * @param accompanied how many projects are in the registry
 * @param supported how many of them got an award
 * @param firstPosts how many first posts were described
 * @param monthsWorked months worked in them
 * @param shown the projects whose carriers agreed, with pictures first
 */
public record PublicFund(
        String code,
        String name,
        String territory,
        boolean isDemo,
        List<GivenTogether> given,
        Money promised,
        List<PaidFor> paid,
        Money paidInAll,
        int accompanied,
        int supported,
        int firstPosts,
        BigDecimal monthsWorked,
        List<PublicProject> shown) {

    public PublicFund {
        given = List.copyOf(given);
        paid = List.copyOf(paid);
        shown = List.copyOf(shown);
    }

    /** What a cost category was paid. */
    public record PaidFor(CostCategory category, Money amount) {}
}
