package coop.impulsion.demo;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.DecisionReleasing;
import coop.impulsion.committee.ItemDeciding;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.MinutesSigning;
import coop.impulsion.committee.PlanSession;
import coop.impulsion.committee.ProposeAward;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionRunning;
import coop.impulsion.committee.TakeRoll;
import coop.impulsion.committee.Voting;
import coop.impulsion.committee.WriteLetter;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a session of the demo is planned, held and brought to its end, step by step. */
@ApplicationScoped
class SessionsAct {

    static final LocalTime OPENS = LocalTime.of(18, 0);

    @Inject
    private SessionPlanning planning;

    @Inject
    private SessionRunning running;

    @Inject
    private SessionReads sessions;

    @Inject
    private Voting voting;

    @Inject
    private ItemDeciding deciding;

    @Inject
    private MinutesSigning minutes;

    @Inject
    private DecisionReleasing releasing;

    /** @param votes the ballot, by whose voice it is; cast by whoever has that voice */
    record Ballot(boolean isSecret, Map<DemoPerson, BallotChoice> votes) {}

    /** A session by its id, for commands, and its number, for reads; held that many days ago. */
    record Held(SessionId id, String number, int daysAgo) {}

    Held plan(DemoStory story, int daysAgo, int heldDaysAgo, String link) {
        return story.act(daysAgo, DemoPerson.NADIA, () -> {
            String number = planning.plan(new PlanSession(
                    story.fund(),
                    story.moment(heldDaysAgo, OPENS),
                    "Salle du conseil, 4 place de la Démonstration, Lons-le-Saunier",
                    link));
            return new Held(sessions.byNumber(story.fund(), number).session().id(), number, heldDaysAgo);
        });
    }

    ItemId add(DemoStory story, int daysAgo, Held session, ApplicationId application) {
        return story.act(daysAgo, DemoPerson.NADIA, () -> planning.addItem(story.fund(), session.id(), application));
    }

    void propose(
            DemoStory story, int daysAgo, ItemId item, int post, int equipment, int engineering, String conditions) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        amounts.put(CostCategory.FIRST_POST, Money.ofEuros(post));
        amounts.put(CostCategory.EQUIPMENT, Money.ofEuros(equipment));
        amounts.put(CostCategory.ENGINEERING, Money.ofEuros(engineering));
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> planning.propose(new ProposeAward(
                        story.fund(), item, version(story, item), AwardKind.GRANT, amounts, conditions)));
    }

    void rankAndCall(DemoStory story, int daysAgo, Held session) {
        story.act(daysAgo, DemoPerson.NADIA, () -> {
            planning.rankByScores(story.fund(), session.id());
            planning.call(story.fund(), session.id());
        });
    }

    void open(DemoStory story, Held session, List<TakeRoll.Line> roll) {
        story.act(
                session.daysAgo(),
                OPENS.minusMinutes(5),
                DemoPerson.NADIA,
                () -> running.takeRoll(new TakeRoll(story.fund(), session.id(), version(story, session), roll)));
        story.act(session.daysAgo(), OPENS, DemoPerson.HELENE, () -> running.open(story.fund(), session.id()));
    }

    /** @param casters who casts a voice that is not there itself */
    void vote(
            DemoStory story,
            Held session,
            LocalTime hour,
            ItemId item,
            Ballot ballot,
            Map<DemoPerson, MemberId> members,
            Map<DemoPerson, DemoPerson> casters) {
        int daysAgo = session.daysAgo();
        story.act(
                daysAgo,
                hour,
                DemoPerson.HELENE,
                () -> voting.open(story.fund(), item, version(story, item), ballot.isSecret()));
        ballot.votes()
                .forEach((voice, choice) -> story.act(
                        daysAgo,
                        hour.plusMinutes(3),
                        casters.getOrDefault(voice, voice),
                        () -> voting.cast(story.fund(), item, members.get(voice), choice)));
        story.act(
                daysAgo,
                hour.plusMinutes(5),
                DemoPerson.HELENE,
                () -> voting.close(story.fund(), item, version(story, item)));
    }

    /** @return the award's number for a grant, else null */
    String decide(DemoStory story, Held session, LocalTime hour, ItemId item, Minutes.Outcome outcome, String reasons) {
        return story.act(
                session.daysAgo(),
                hour,
                DemoPerson.HELENE,
                () -> deciding.decide(
                        new DecideItem(story.fund(), item, story.key(), version(story, item), outcome, reasons)));
    }

    /** Closed that evening, signed the day after. */
    void closeAndSign(DemoStory story, Held session, LocalTime hour, String remarks) {
        story.act(session.daysAgo(), hour, DemoPerson.HELENE, () -> running.close(story.fund(), session.id()));
        story.act(
                session.daysAgo() - 1,
                DemoPerson.NADIA,
                () -> running.remark(story.fund(), session.id(), DemoPerson.NADIA.displayName(), remarks));
        story.act(
                session.daysAgo() - 1,
                LocalTime.NOON,
                DemoPerson.HELENE,
                () -> minutes.sign(story.fund(), session.id(), version(story, session)));
    }

    /** The decisions are told in one batch, two days after the session. */
    void release(DemoStory story, Held session, Map<ItemId, String> letters) {
        int daysAgo = session.daysAgo() - 2;
        story.act(daysAgo, DemoPerson.NADIA, () -> {
            releasing.write(
                    story.fund(),
                    session.id(),
                    letters.entrySet().stream()
                            .map(one -> new WriteLetter(one.getKey(), version(story, one.getKey()), one.getValue()))
                            .toList());
            releasing.release(story.fund(), session.id());
        });
    }

    private long version(DemoStory story, Held session) {
        return sessions.byNumber(story.fund(), session.number()).session().version();
    }

    private long version(DemoStory story, ItemId item) {
        return sessions.item(story.fund(), item).version();
    }
}
