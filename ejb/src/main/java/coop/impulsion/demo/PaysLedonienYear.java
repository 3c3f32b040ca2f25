package coop.impulsion.demo;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundClock;
import coop.impulsion.project.ProjectId;
import coop.impulsion.schema.DemoSignIn;
import coop.impulsion.schema.DemoYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A year of an invented fund, act by act. */
@ApplicationScoped
public class PaysLedonienYear implements DemoYear {

    @Inject
    private DemoStage stage;

    @Inject
    private FundClock clock;

    @Inject
    private FoundingAct founding;

    @Inject
    private MoneyInAct moneyIn;

    @Inject
    private ProjectsAct projects;

    @Inject
    private ApplicationsAct applications;

    @Inject
    private CommitteeAct committee;

    @Inject
    private AwardsAct awards;

    @Inject
    private FollowUpAct followUp;

    @Inject
    private MoneyToComeAct moneyToCome;

    @Inject
    private ScenariosAct scenarios;

    @Override
    public void play(Consumer<String> progress) {
        DemoStory story = new DemoStory(stage, clock.today());
        progress.accept("the fund is founded and its sharing agreement signed");
        founding.play(story);
        progress.accept("public bodies, companies and citizens commit, are called and pay");
        moneyIn.play(story);
        progress.accept("projects are registered");
        Map<DemoProject, ProjectId> ids = projects.play(story);
        progress.accept("projects apply in the first campaign and are screened");
        Map<DemoProject, ApplicationId> first = applications.playFirstCampaign(story, ids);
        progress.accept("the committee reviews them and decides in two sessions");
        Map<DemoProject, String> decided = committee.playTwoSessions(story, first);
        progress.accept(
                "agreements are signed, conditions verified, instalments paid; one experiment stops and gives money back");
        awards.play(story, decided);
        progress.accept("a second campaign is open, and a session called for today");
        committee.callTodaysSession(story, first, applications.playSecondCampaign(story));
        progress.accept("experiments are followed");
        followUp.play(story, projects.numbers(story, ids));
        progress.accept("some money is still to come");
        moneyToCome.play(story);
        progress.accept("the chair tries what-ifs before the session");
        scenarios.play(story);
        progress.accept("the year is told");
    }

    @Override
    public List<DemoSignIn> signIns() {
        return Arrays.stream(DemoPerson.values())
                .map(person -> new DemoSignIn(person.userName(), DemoPerson.PASSWORD, person.who()))
                .toList();
    }
}
