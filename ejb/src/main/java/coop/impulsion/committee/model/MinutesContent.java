package coop.impulsion.committee.model;

import coop.impulsion.committee.Minutes;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What is hashed when minutes are signed: every part of the record on lines of its own, in an order that never varies,
 * without the signature.
 */
public final class MinutesContent {

    private MinutesContent() {}

    public static String of(Minutes minutes) {
        StringJoiner text = new StringJoiner("\n");
        text.add(minutes.fund().fundName()).add(minutes.number()).add(String.valueOf(minutes.heldOn()));
        text.add(minutes.openedAt() + " " + minutes.closedAt()).add(String.valueOf(minutes.place()));
        text.add(minutes.chair() + " " + minutes.secretary());
        text.add(minutes.quorumRequired() + " " + minutes.quorumPresent() + " " + minutes.majorityRule());
        minutes.attendance().forEach(one -> text.add(one.toString()));
        for (Minutes.Item item : minutes.items()) {
            text.add(item.rank() + " " + item.applicationNumber() + " " + item.project() + " " + item.carrier());
            text.add(item.commune() + " " + item.requested() + " " + item.averageScore());
            item.recusals().forEach(one -> text.add(one.toString()));
            text.add(item.quorumRequired() + " " + item.quorumPresent() + " " + item.vote() + " " + item.outcome());
            text.add(byCategory(item.decided()) + " " + item.decidedTotal() + " " + byClass(item.shares()));
            item.conditions().forEach(text::add);
            text.add(item.reasons());
        }
        return text.add(minutes.granted().toString())
                .add(String.valueOf(minutes.remarks()))
                .toString();
    }

    /** In the enum's order: the record's maps have none. */
    private static String byCategory(Map<CostCategory, Money> amounts) {
        StringJoiner text = new StringJoiner(" ");
        for (CostCategory category : CostCategory.values()) {
            text.add(String.valueOf(amounts.get(category)));
        }
        return text.toString();
    }

    private static String byClass(Map<ContributorClass, Money> amounts) {
        StringJoiner text = new StringJoiner(" ");
        for (ContributorClass one : ContributorClass.values()) {
            text.add(String.valueOf(amounts.get(one)));
        }
        return text.toString();
    }
}
