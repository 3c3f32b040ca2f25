package coop.impulsion.observatory;

import static coop.impulsion.risksharing.ContributorClass.CITIZEN;
import static coop.impulsion.risksharing.ContributorClass.PATRON;
import static coop.impulsion.risksharing.ContributorClass.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregatePolicyTest {

    @Test
    void showsEachClassAloneWhereCitizensAreThreeOrMore() {
        assertEquals(
                List.of(given(1, 40, PUBLIC), given(1, 15, PATRON), given(3, 6, CITIZEN)),
                AggregatePolicy.shown(List.of(given(3, 6, CITIZEN), given(1, 40, PUBLIC), given(1, 15, PATRON))));
    }

    @Test
    void tellsOneOrTwoCitizensTogetherWithTheCompanies() {
        assertEquals(
                List.of(given(3, 40, PUBLIC), given(7, 21, PATRON, CITIZEN)),
                AggregatePolicy.shown(List.of(given(3, 40, PUBLIC), given(5, 15, PATRON), given(2, 6, CITIZEN))));
    }

    @Test
    void tellsThemTogetherWithEverybodyWhereEvenThatIsTooFew() {
        assertEquals(
                List.of(given(3, 61, PUBLIC, PATRON, CITIZEN)),
                AggregatePolicy.shown(List.of(given(1, 40, PUBLIC), given(1, 15, PATRON), given(1, 6, CITIZEN))));
        assertEquals(
                List.of(given(4, 46, PUBLIC, CITIZEN)),
                AggregatePolicy.shown(List.of(given(2, 40, PUBLIC), given(2, 6, CITIZEN))));
    }

    @Test
    void tellsNothingWhereAllAreFewerThanThreeWithACitizenAmongThem() {
        assertEquals(List.of(), AggregatePolicy.shown(List.of(given(1, 40, PUBLIC), given(1, 6, CITIZEN))));
        assertEquals(List.of(), AggregatePolicy.shown(List.of(given(2, 6, CITIZEN))));
    }

    @Test
    void publicBodiesAndCompaniesMayBeAlone() {
        assertEquals(List.of(given(1, 40, PUBLIC)), AggregatePolicy.shown(List.of(given(1, 40, PUBLIC))));
        assertEquals(List.of(), AggregatePolicy.shown(List.of()));
    }

    private static GivenTogether given(int contributors, int euros, ContributorClass... classes) {
        return new GivenTogether(List.of(classes), contributors, Money.ofEuros(euros));
    }
}
