package coop.impulsion.demo;

import coop.impulsion.committee.SessionReads;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.BeginScenario;
import coop.impulsion.scenario.ChangeScenario;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The chair prepares today's session with two what-ifs: as it is proposed, and with companies bearing more. */
@ApplicationScoped
class ScenariosAct {

    @Inject
    private SessionReads sessions;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private ScenarioReads reads;

    void play(DemoStory story) {
        story.act(1, DemoPerson.HELENE, () -> {
            String today = sessions.list(story.fund()).get(0).number();
            ScenarioId proposed =
                    keeping.begin(new BeginScenario(story.fund(), "La séance comme elle est proposée", today));
            ScenarioId other = keeping.copy(story.fund(), proposed, "Si les entreprises portaient 40 %");
            Scenario scenario = reads.scenario(story.fund(), other);
            keeping.change(new ChangeScenario(
                    story.fund(),
                    other,
                    scenario.version(),
                    scenario.name(),
                    new ScenarioRule(
                            Map.of(
                                    ContributorClass.PUBLIC, 4_000,
                                    ContributorClass.PATRON, 4_000,
                                    ContributorClass.CITIZEN, 2_000),
                            scenario.rule().onShortage(),
                            scenario.rule().protectedFirst()),
                    scenario.items()));
        });
    }
}
