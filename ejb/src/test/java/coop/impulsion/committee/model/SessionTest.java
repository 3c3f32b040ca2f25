package coop.impulsion.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.ItemStatus;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes.Outcome;
import coop.impulsion.committee.PlanSession;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.ProposeAward;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.VoteVerdict;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {

    private static final FundId FUND = new FundId(1);
    private static final Instant NOW = Instant.parse("2026-03-12T13:00:00Z");
    private static final MemberId CHAIR = new MemberId(1);
    private static final MemberId DEPUTY = new MemberId(2);
    private static final MemberId THIRD = new MemberId(3);
    private static final MemberId FOURTH = new MemberId(4);
    private static final Map<CostCategory, Money> REQUESTED =
            Map.of(CostCategory.FIRST_POST, Money.ofEuros(18_000), CostCategory.EQUIPMENT, Money.ofEuros(7_000));

    private final CommitteeSession session = CommitteeSession.planned(
            new PlanSession(FUND, NOW, "Lons-le-Saunier", null), "S-2026-0001", CommitteeRules.USUAL, "manager", NOW);
    private final Item item = Item.added(session, new ApplicationId(9), 1, REQUESTED, "manager", NOW);

    @Test
    void wantsADateAndAPlaceOrALink() {
        assertEquals(Reason.DATE_MISSING, refusal(() -> plan(null, "Lons", null)));
        assertEquals(Reason.PLACE_MISSING, refusal(() -> plan(NOW, " ", null)));
        assertEquals(
                SessionStatus.PLANNED,
                plan(NOW, null, "https://visio.exemple.fr/1").status());
    }

    @Test
    void isCalledWithAnAgendaOpenedAndClosedOnceAllIsDecided() {
        assertEquals(Reason.AGENDA_EMPTY, refusal(() -> session.call(sitting(), false, "manager", NOW)));
        assertEquals(
                Reason.SESSION_OUT_OF_ORDER,
                refusal(() -> session.open(sitting(), CommitteeRules.USUAL, "chair", NOW)));
        open();
        assertEquals(Reason.SESSION_OUT_OF_ORDER, refusal(session::requirePlannable));
        assertEquals(Reason.ITEMS_UNDECIDED, refusal(() -> session.close(false, "chair", NOW)));
        session.close(true, "chair", NOW);
        session.sign("chair", "hash", "code", 5, NOW);
        assertEquals(Reason.SESSION_OUT_OF_ORDER, refusal(() -> session.remark(null, "après", "manager", NOW)));
        session.release("manager", NOW);
        assertEquals(Reason.ALREADY_RELEASED, refusal(() -> session.release("manager", NOW)));
    }

    @Test
    void notesAProxyOnlyToOneWhoIsThere() {
        session.call(sitting(), true, "manager", NOW);
        assertEquals(Reason.HOLDER_NOT_THERE, refusal(() -> represent(FOURTH, THIRD)));
        attend(THIRD, Presence.PRESENT);
        represent(FOURTH, THIRD);
        assertEquals(Reason.TOO_MANY_PROXIES, refusal(() -> represent(DEPUTY, THIRD)));
        assertEquals(
                Reason.NOT_IN_SESSION,
                refusal(() -> session.attend(new MemberId(99), Presence.PRESENT, null, "manager", NOW)));
    }

    @Test
    void aProxyLapsesWhenItsHolderLeaves() {
        open();
        represent(FOURTH, THIRD);
        assertEquals(4, balloting(Set.of()).standing().voices().size());
        attend(THIRD, Presence.ABSENT);
        assertEquals(2, balloting(Set.of()).standing().voices().size());
    }

    @Test
    void tellsTheFullestMomentWhenMembersComeLateAndLeaveEarly() {
        session.call(sitting(), true, "manager", NOW);
        session.open(sitting(), CommitteeRules.USUAL, "chair", NOW);
        assertEquals(0, session.quorumPresent());
        attend(CHAIR, Presence.PRESENT);
        attend(THIRD, Presence.PRESENT);
        represent(FOURTH, THIRD);
        attend(THIRD, Presence.ABSENT);
        assertEquals(3, session.quorumPresent());
    }

    @Test
    void onlyTheChairWhoPresidesRunsAnItem() {
        open();
        balloting(Set.of()).requirePresiding(CHAIR);
        assertEquals(Reason.CHAIR_ONLY, refusal(() -> balloting(Set.of()).requirePresiding(DEPUTY)));
        assertEquals(Reason.CHAIR_ONLY, refusal(() -> balloting(Set.of()).requirePresiding(THIRD)));
        assertEquals(Reason.RECUSED, refusal(() -> balloting(Set.of(1L)).requirePresiding(CHAIR)));
        balloting(Set.of(1L)).requirePresiding(DEPUTY);
    }

    @Test
    void aVoiceIsCastByItsMemberOrTheHolderWhileTheBallotIsOpen() {
        open();
        represent(FOURTH, THIRD);
        assertEquals(Reason.ITEM_OUT_OF_ORDER, refusal(() -> balloting(Set.of()).requireVoice(THIRD, THIRD)));
        balloting(Set.of()).open(false, "chair", NOW);
        balloting(Set.of()).requireVoice(THIRD, THIRD);
        balloting(Set.of()).requireVoice(FOURTH, THIRD);
        assertEquals(Reason.VOICE_NOT_THERE, refusal(() -> balloting(Set.of()).requireVoice(FOURTH, FOURTH)));
        assertEquals(Reason.VOICE_NOT_THERE, refusal(() -> balloting(Set.of()).requireVoice(FOURTH, DEPUTY)));
        assertEquals(Reason.VOICE_NOT_THERE, refusal(() -> balloting(Set.of()).requireVoice(CHAIR, DEPUTY)));
        assertEquals(Reason.RECUSED, refusal(() -> balloting(Set.of(3L)).requireVoice(THIRD, THIRD)));
        assertEquals(Reason.RECUSED, refusal(() -> balloting(Set.of(3L)).requireVoice(FOURTH, THIRD)));
    }

    @Test
    void proposesNoMoreThanWasRequestedAndNothingOnceVoting() {
        assertEquals(
                Reason.ABOVE_REQUEST,
                refusal(() -> propose(Map.of(CostCategory.EQUIPMENT, Money.ofEuros(7_001)), null)));
        assertEquals(
                Reason.ABOVE_REQUEST, refusal(() -> propose(Map.of(CostCategory.ENGINEERING, Money.ofCents(1)), null)));
        assertEquals(Reason.NOTHING_PROPOSED, refusal(() -> propose(Map.of(), null)));
        propose(Map.of(CostCategory.FIRST_POST, Money.ofEuros(10_000)), null);
        assertEquals(Map.of(CostCategory.FIRST_POST, Money.ofEuros(10_000)), item.amounts());
        open();
        balloting(Set.of()).open(false, "chair", NOW);
        assertEquals(Reason.ITEM_OUT_OF_ORDER, refusal(() -> propose(REQUESTED, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "FOR, , GRANT",
        "FOR, Bail signé, GRANT_WITH_CONDITIONS",
        "AGAINST, , 'REFUSE,DEFER'",
        "AGAINST, Bail signé, 'REFUSE,DEFER'"
    })
    void decidesWhatWasVotedAndNothingElse(BallotChoice all, String conditions, String allowed) {
        propose(REQUESTED, conditions);
        open();
        vote(all);
        for (Outcome outcome : Outcome.values()) {
            if (!List.of(allowed.split(",")).contains(outcome.name())) {
                assertEquals(Reason.AGAINST_THE_VOTE, refusal(() -> decide(outcome)), outcome.name());
            }
        }
        decide(Outcome.valueOf(allowed.split(",")[0]));
        assertEquals(ItemStatus.DECIDED, item.status());
        assertEquals(Reason.ITEM_OUT_OF_ORDER, refusal(() -> decide(Outcome.DEFER)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"GRANT", "GRANT_WITH_CONDITIONS", "REFUSE"})
    void withoutAVoteAnItemCanOnlyBePutOff(Outcome outcome) {
        open();
        assertEquals(Reason.ITEM_OUT_OF_ORDER, refusal(() -> decide(outcome)));
        decide(Outcome.DEFER);
        assertNull(item.verdict());
    }

    @Test
    void withoutAQuorumAVoteDecidesNothing() {
        open();
        attend(DEPUTY, Presence.ABSENT);
        attend(THIRD, Presence.EXCUSED);
        vote(BallotChoice.FOR);
        assertEquals(VoteVerdict.NO_QUORUM, item.verdict());
        assertEquals(Reason.AGAINST_THE_VOTE, refusal(() -> decide(Outcome.GRANT)));
        decide(Outcome.DEFER);
    }

    @Test
    void aCountedBallotCanBeOpenedAgainUntilTheDecision() {
        open();
        vote(BallotChoice.AGAINST);
        balloting(Set.of()).reopen("chair", NOW);
        assertNull(item.verdict());
        balloting(Set.of()).close(Map.of(1L, BallotChoice.FOR, 3L, BallotChoice.FOR), "chair", NOW);
        decide(Outcome.GRANT);
        assertEquals(Reason.ITEM_OUT_OF_ORDER, refusal(() -> balloting(Set.of()).reopen("chair", NOW)));
    }

    @Test
    void wantsReasonsAndKnowsItsOwnDecisionAgain() {
        open();
        vote(BallotChoice.FOR);
        DecideItem mute = new DecideItem(FUND, item.id(), CommandKey.fresh(), 0, Outcome.GRANT, " ");
        assertEquals(Reason.REASONS_MISSING, refusal(() -> balloting(Set.of()).decide(mute, "chair", NOW)));
        assertEquals(ItemStatus.VOTED, item.status());
        DecideItem command =
                new DecideItem(FUND, item.id(), CommandKey.fresh(), 0, Outcome.GRANT, "Un essai bien conçu.");
        balloting(Set.of()).decide(command, "chair", NOW);
        assertTrue(item.isDecidedBy(command));
        assertFalse(item.isDecidedBy(
                new DecideItem(FUND, item.id(), command.key(), 0, Outcome.GRANT, "Pour une autre raison.")));
        assertFalse(item.isDecidedBy(
                new DecideItem(FUND, item.id(), CommandKey.fresh(), 0, Outcome.GRANT, "Un essai bien conçu.")));
    }

    @Test
    void readsTheExperimentOutOfTheApplication() {
        ExperimentTerms terms = Experiments.terms(
                Map.of(
                        "experiment.object", "Une consigne.",
                        "experiment.startsOn", "2026-09-01",
                        "experiment.months", "12",
                        "experiment.hypotheses", "- Un\n- Deux",
                        "experiment.acceptableLoss", "25000.00",
                        "post.title", "Chargée de collecte"),
                Money.ofEuros(20_000));
        assertEquals(LocalDate.of(2027, 8, 31), terms.endsOn());
        assertEquals(List.of("Un", "Deux"), terms.hypotheses());
        assertEquals(List.of(), terms.successSigns());
        assertEquals(Money.ofEuros(20_000), terms.acceptableLoss());
        assertNull(Experiments.terms(Map.of(), Money.ZERO).endsOn());
    }

    private static CommitteeSession plan(Instant startsAt, String place, String link) {
        return CommitteeSession.planned(
                new PlanSession(FUND, startsAt, place, link), "S-2026-0002", CommitteeRules.USUAL, "manager", NOW);
    }

    /** Two chairs and two members, in the order of the list. */
    private static Map<MemberId, Boolean> sitting() {
        Map<MemberId, Boolean> sitting = new LinkedHashMap<>();
        sitting.put(CHAIR, true);
        sitting.put(DEPUTY, true);
        sitting.put(THIRD, false);
        sitting.put(FOURTH, false);
        return sitting;
    }

    /** All there but the fourth. */
    private void open() {
        session.call(sitting(), true, "manager", NOW);
        attend(CHAIR, Presence.PRESENT);
        attend(DEPUTY, Presence.REMOTE);
        attend(THIRD, Presence.PRESENT);
        session.open(sitting(), CommitteeRules.USUAL, "chair", NOW);
    }

    private void attend(MemberId member, Presence presence) {
        session.attend(member, presence, null, "manager", NOW);
    }

    private void represent(MemberId member, MemberId holder) {
        session.attend(member, Presence.REPRESENTED, holder, "manager", NOW);
    }

    private void propose(Map<CostCategory, Money> amounts, String conditions) {
        item.propose(
                new ProposeAward(FUND, item.id(), 0, AwardKind.GRANT, amounts, conditions), REQUESTED, "manager", NOW);
    }

    private Balloting balloting(Set<Long> recused) {
        return new Balloting(session, item, recused);
    }

    private void vote(BallotChoice all) {
        balloting(Set.of()).open(false, "chair", NOW);
        balloting(Set.of()).close(Map.of(1L, all, 2L, all, 3L, all), "chair", NOW);
    }

    private void decide(Outcome outcome) {
        balloting(Set.of())
                .decide(
                        new DecideItem(FUND, item.id(), CommandKey.fresh(), 0, outcome, "Voilà pourquoi."),
                        "chair",
                        NOW);
    }

    private static Reason refusal(Runnable act) {
        return assertThrows(CommitteeRefused.class, act::run).reason();
    }
}
