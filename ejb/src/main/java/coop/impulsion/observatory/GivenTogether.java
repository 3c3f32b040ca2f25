package coop.impulsion.observatory;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.util.List;

/**
 * What contributors of one class, or of several told together, promised.
 *
 * @param classes one, or those that are told together so that nobody is recognised
 * @param contributors how many of them, at least three where citizens are among them
 */
public record GivenTogether(List<ContributorClass> classes, int contributors, Money promised) {

    public GivenTogether {
        classes = List.copyOf(classes);
    }

    GivenTogether and(GivenTogether other) {
        return new GivenTogether(
                List.of(other.classes, classes).stream().flatMap(List::stream).toList(),
                contributors + other.contributors,
                promised.plus(other.promised));
    }

    boolean hasCitizens() {
        return classes.contains(ContributorClass.CITIZEN);
    }
}
