package coop.impulsion.demo;

import coop.impulsion.award.AwardEnding;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ClaimUnspent;
import coop.impulsion.award.EndAward;
import coop.impulsion.award.MoneyReturning;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** An experiment that stops: what was not spent is claimed and comes back, the award ends. */
@ApplicationScoped
class MoneyBackAct {

    private static final int DAYS_TO_PAY = 30;

    @Inject
    private AwardReads awards;

    @Inject
    private MoneyReturning returning;

    @Inject
    private AwardEnding ending;

    void claim(Deeds deeds, DemoStory story, String award, int day, Map<CostCategory, Money> amounts, String reason) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> returning.claim(new ClaimUnspent(
                                story.fund(),
                                story.key(),
                                award,
                                version(story, award),
                                amounts,
                                story.day(day),
                                story.day(day - DAYS_TO_PAY),
                                reason))));
    }

    /** The money of the award's only claim comes in. */
    void receive(Deeds deeds, DemoStory story, String award, int day) {
        deeds.on(
                day,
                () -> story.act(day, DemoPerson.MARC, () -> {
                    String claim = awards.byNumber(story.fund(), award)
                            .returns()
                            .get(0)
                            .number();
                    returning.receive(story.fund(), story.key(), claim, story.day(day), "VIR " + claim);
                }));
    }

    void end(Deeds deeds, DemoStory story, String award, int day, String reason) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> ending.end(new EndAward(
                                story.fund(),
                                story.key(),
                                award,
                                version(story, award),
                                story.day(day),
                                reason,
                                false))));
    }

    private long version(DemoStory story, String award) {
        return awards.byNumber(story.fund(), award).version();
    }
}
