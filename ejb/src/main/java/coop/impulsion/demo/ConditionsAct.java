package coop.impulsion.demo;

import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.ConditionVerifying;
import coop.impulsion.award.EvidenceGiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Conditions of instalments: carriers show what was asked, the manager looks at it. */
@ApplicationScoped
class ConditionsAct {

    @Inject
    private AwardReads awards;

    @Inject
    private EvidenceGiving giving;

    @Inject
    private ConditionVerifying verifying;

    /**
     * @param instalment its rank, from 1
     * @param condition its place, from 0
     */
    void give(
            Deeds deeds,
            DemoStory story,
            String award,
            int instalment,
            int condition,
            int day,
            DemoPerson who,
            String fileName,
            byte[] file,
            String note) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        who,
                        () -> giving.give(
                                story.fund(),
                                story.key(),
                                award,
                                id(story, award, instalment, condition),
                                fileName,
                                "application/pdf",
                                file,
                                note)));
    }

    void sendBack(Deeds deeds, DemoStory story, String award, int instalment, int condition, int day, String reason) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> verifying.sendBack(
                                story.fund(),
                                award,
                                version(story, award),
                                id(story, award, instalment, condition),
                                reason)));
    }

    void verify(Deeds deeds, DemoStory story, String award, int instalment, int condition, int day, String note) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> verifying.met(
                                story.fund(),
                                story.key(),
                                award,
                                version(story, award),
                                id(story, award, instalment, condition),
                                note)));
    }

    private ConditionId id(DemoStory story, String award, int instalment, int condition) {
        return awards.byNumber(story.fund(), award)
                .instalments()
                .get(instalment - 1)
                .conditions()
                .get(condition)
                .id();
    }

    private long version(DemoStory story, String award) {
        return awards.byNumber(story.fund(), award).version();
    }
}
