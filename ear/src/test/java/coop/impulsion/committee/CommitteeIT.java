package coop.impulsion.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.application.ApplicationFile;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardReads;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.PreparedCommittee.Prepared;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From admissible applications to released decisions, in the server, through the use cases alone. */
@InContainer
class CommitteeIT {

    @Inject
    private PreparedCommittee committee;

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private Reviewing reviewing;

    @Inject
    private ReviewReads reviewReads;

    @Inject
    private SessionPlanning planning;

    @Inject
    private SessionRunning running;

    @Inject
    private SessionReads sessions;

    @Inject
    private VotingReads votingReads;

    @Inject
    private Voting voting;

    @Inject
    private ItemDeciding deciding;

    @Inject
    private MinutesSigning minutes;

    @Inject
    private DecisionReleasing releasing;

    @Inject
    private ApplicationReads applications;

    @Inject
    private AwardReads awards;

    @Inject
    private DocumentReading documents;

    @Inject
    private WaitingForYou cards;

    @Inject
    private FundClock clock;

    private Prepared fund;

    @BeforeEach
    void prepare() {
        fund = committee.prepare();
    }

    @Test
    void walksFromAnAdmissibleApplicationToAReleasedDecision() {
        ApplicationId boxes = committee.admissible(fund, "Ju’ramène", 19_000);
        ApplicationId wood = committee.admissible(fund, "Bois d’ici", 9_000);
        assertEquals(List.of("WITHOUT_REVIEWER"), waiting("manager"));

        // Nobody reads a file before they have declared; whoever has a conflict never does.
        assertEquals(
                CommitteeRefused.Reason.DECLARATION_MISSING,
                refused("ana", () -> applications.file(id(), boxes)).reason());
        declare("ana", boxes, ConflictKind.NONE);
        declare("ana", wood, ConflictKind.NONE);
        assertEquals(
                "Ju’ramène",
                as("ana", () -> applications.file(id(), boxes)).application().projectName());
        does("dan", () -> declaring.declare(id(), boxes, ConflictKind.EMPLOYER, "Je travaille pour l’association."));
        assertEquals(
                CommitteeRefused.Reason.CONFLICT_STAYS,
                refused("dan", () -> declaring.declare(id(), boxes, ConflictKind.NONE, null))
                        .reason());
        assertThrows(AccessRefused.class, raw("dan", () -> applications.file(id(), boxes)));

        // Reviews: assigned by the manager, hidden from each other until handed in.
        assertEquals(5, as("manager", () -> reviewing.choices(id(), boxes)).size());
        does(
                "manager",
                () -> reviewing.assign(
                        id(),
                        boxes,
                        List.of(fund.member("ana"), fund.member("bea")),
                        clock.today().plusDays(7)));
        assertEquals(List.of("REVIEWS"), waiting("ana"));
        assertEquals(
                CommitteeRefused.Reason.RECUSED,
                refused(
                                "manager",
                                () -> reviewing.assign(
                                        id(), boxes, List.of(fund.member("cyr"), fund.member("dan")), clock.today()))
                        .reason());
        declare("bea", boxes, ConflictKind.NONE);
        declare("bea", wood, ConflictKind.NONE);
        score("ana", boxes, 4);
        assertTrue(as("bea", () -> reviewReads.scores(id(), boxes)).isHidden());
        assertEquals(
                CommitteeRefused.Reason.REVIEW_NOT_COMPLETE,
                refused("bea", () -> reviewing.submit(id(), boxes)).reason());
        score("bea", boxes, 5);
        ApplicationScores scores = as("bea", () -> reviewReads.scores(id(), boxes));
        assertFalse(scores.isHidden());
        assertEquals("4.5", scores.progress().average().toString());
        assertEquals("0.5", scores.dispersion().toString());
        assertEquals(
                2,
                as("manager", () -> reviewReads.progress(id()))
                        .get(boxes.value())
                        .received());
        assertEquals(1, as("ana", () -> reviewReads.mine(id())).size());

        // The session is planned, its agenda ranked, called.
        String number = as(
                "manager",
                () -> planning.plan(
                        new PlanSession(id(), clock.now().plus(Duration.ofHours(1)), "Salle des fêtes", null)));
        SessionId session = file(number).session().id();
        assertEquals(2, as("manager", () -> planning.candidates(id())).size());
        ItemId second = as("manager", () -> planning.addItem(id(), session, wood));
        ItemId first = as("manager", () -> planning.addItem(id(), session, boxes));
        does("manager", () -> planning.rankByScores(id(), session));
        assertEquals(number, as("manager", () -> sessions.list(id())).get(0).number());
        assertTrue(as("manager", () -> planning.candidates(id())).isEmpty());
        assertEquals(List.of(first, second), sessionItems(number));
        does("manager", () -> planning.move(id(), first, 1));
        does("manager", () -> planning.move(id(), first, -1));
        assertEquals(List.of(first, second), sessionItems(number));
        does(
                "manager",
                () -> planning.propose(new ProposeAward(
                        id(),
                        first,
                        item(first).version(),
                        AwardKind.GRANT,
                        Map.of(
                                CostCategory.FIRST_POST,
                                Money.ofEuros(18_000),
                                CostCategory.EQUIPMENT,
                                Money.ofEuros(5_000)),
                        "Le bail est signé.\nUn restaurant de plus s’engage.")));
        List<SlateLine> slate = as("manager", () -> sessions.slate(id(), number));
        assertEquals(Money.ofEuros(38_000), slate.get(1).cumulated());
        assertTrue(slate.get(0).isFundable() && slate.get(1).isFundable());
        does("manager", () -> planning.call(id(), session));
        assertEquals(List.of("SESSIONS_TO_COME"), waiting("ana"));

        // The room: one member absent represented, one recused from the first item.
        takeRoll(session, number, "bea", "ana", "cyr", "dan");
        assertEquals("DAN Test", file(number).seats().get(3).holderName());
        CommitteeRefused tooMany = refused("manager", () -> takeRoll(session, number, "bea", "ana", "cyr", "ana"));
        assertEquals(CommitteeRefused.Reason.TOO_MANY_PROXIES, tooMany.reason());
        assertEquals("lines[3].holder", tooMany.field());
        // Proxies may change hands in one go: cyr's goes to the chair while bea's goes to dan and back to ana.
        takeRoll(session, number, "bea", "dan", "cyr", "chair");
        takeRoll(session, number, "bea", "ana", "cyr", null);
        does("chair", () -> running.open(id(), session));
        declare("chair", boxes, ConflictKind.NONE);
        declare("chair", wood, ConflictKind.NONE);
        declare("dan", wood, ConflictKind.NONE);
        VotingView seen = as("ana", () -> votingReads.item(id(), first));
        assertEquals(4, seen.seats());
        assertEquals(2, seen.quorumRequired());
        assertEquals(3, seen.voicesThere());
        assertEquals(2, seen.own().size());
        assertEquals(List.of("DAN Test"), seen.recused());
        assertTrue(seen.effect().funded());
        assertEquals(1, seen.next().size());
        VotingView recused = as("dan", () -> votingReads.item(id(), first));
        assertTrue(
                recused.isRecused() && recused.effect() == null && recused.own().isEmpty());

        // The ballot of the first item.
        does("chair", () -> voting.open(id(), first, item(first).version(), false));
        assertTrue(waiting("ana").contains("OPEN_BALLOTS"));
        does("ana", () -> voting.cast(id(), first, fund.member("ana"), BallotChoice.FOR));
        does("ana", () -> voting.cast(id(), first, fund.member("bea"), BallotChoice.AGAINST));
        assertThrows(
                AccessRefused.class, raw("dan", () -> voting.cast(id(), first, fund.member("dan"), BallotChoice.FOR)));
        does("chair", () -> voting.cast(id(), first, fund.member("chair"), BallotChoice.FOR));
        CommitteeRefused stale = refused("chair", () -> voting.close(id(), first, 0));
        assertEquals(CommitteeRefused.Reason.ITEM_CHANGED, stale.reason());
        assertEquals("CHAIR Test", stale.arguments().get(0));
        assertEquals(
                VoteVerdict.ADOPTED,
                as("chair", () -> voting.close(id(), first, item(first).version())));
        ItemView counted = item(first);
        assertEquals(new ItemView.Tally(2, 1, 0, false, VoteVerdict.ADOPTED), counted.tally());
        assertEquals(List.of(Minutes.Outcome.GRANT_WITH_CONDITIONS), counted.possibleOutcomes());
        assertEquals(3, as("ana", () -> votingReads.item(id(), first)).named().size());

        // The decision makes the award, once.
        DecideItem grant = new DecideItem(
                id(),
                first,
                CommandKey.fresh(),
                counted.version(),
                Minutes.Outcome.GRANT_WITH_CONDITIONS,
                "Un essai bien pensé.");
        String award = as("chair", () -> deciding.decide(grant));
        assertEquals(award, as("chair", () -> deciding.decide(grant)));
        assertEquals(
                CommitteeRefused.Reason.ITEM_CHANGED,
                refused(
                                "chair",
                                () -> deciding.decide(new DecideItem(
                                        id(),
                                        first,
                                        CommandKey.fresh(),
                                        counted.version(),
                                        Minutes.Outcome.GRANT_WITH_CONDITIONS,
                                        "Encore.")))
                        .reason());
        assertEquals(
                Money.ofEuros(23_000),
                as("manager", () -> awards.byNumber(id(), award)).award().awarded());
        assertEquals(Money.ofEuros(23_000), Money.sum(item(first).shares().values()));

        // The second is refused by a secret ballot.
        does("chair", () -> voting.open(id(), second, item(second).version(), true));
        for (String who : List.of("chair", "ana", "dan")) {
            does(who, () -> voting.cast(id(), second, fund.member(who), BallotChoice.AGAINST));
        }
        assertEquals(
                VoteVerdict.REJECTED,
                as("chair", () -> voting.close(id(), second, item(second).version())));
        assertTrue(as("ana", () -> votingReads.item(id(), second)).named().isEmpty());
        assertEquals(
                CommitteeRefused.Reason.AGAINST_THE_VOTE,
                refused("chair", () -> decide(second, Minutes.Outcome.GRANT)).reason());
        assertNull(as("chair", () -> decide(second, Minutes.Outcome.REFUSE)));
        assertEquals(
                CommitteeRefused.Reason.NOT_SIGNED,
                refused("manager", () -> releasing.release(id(), session)).reason());
        does("chair", () -> running.close(id(), session));
        assertEquals(List.of("TO_SIGN"), waiting("chair"));

        // Minutes: drafted, signed, kept.
        does("manager", () -> running.remark(id(), session, "MANAGER Test", "La séance est levée à midi."));
        assertPdf(as("manager", () -> minutes.draft(id(), session)));
        DocumentId paper = as(
                "chair",
                () -> minutes.sign(id(), session, file(number).session().version()));
        StoredDocument kept = as("auditor", () -> documents.open(id(), paper));
        assertPdf(kept.content());
        assertThrows(AccessRefused.class, raw("carrier", () -> documents.open(id(), paper)));
        SessionFile signed = file(number);
        assertEquals(SessionStatus.SIGNED, signed.session().status());
        assertEquals("CHAIR Test", signed.signedBy());
        assertNotNull(signed.checkCode());
        assertEquals(List.of("TO_RELEASE"), waiting("manager"));
        assertEquals(
                CommitteeRefused.Reason.SESSION_OUT_OF_ORDER,
                refused("manager", () -> running.remark(id(), session, null, "Trop tard."))
                        .reason());

        // Released in one batch: the carrier reads the decision and the letter, and not before.
        assertEquals(ApplicationStatus.ADMISSIBLE, own(boxes).application().status());
        assertEquals(
                "letters[1].letter",
                refused("manager", () -> write(session, first, "Madame, c’est oui.", second, " "))
                        .field());
        does(
                "manager",
                () -> write(session, first, "Madame, le comité a décidé.", second, "Madame, le comité a décidé."));
        does("manager", () -> releasing.release(id(), session));
        assertEquals(ApplicationStatus.GRANTED, own(boxes).application().status());
        assertEquals(ApplicationStatus.REFUSED, own(wood).application().status());
        assertEquals("Madame, le comité a décidé.", own(wood).outcomes().get(0).letter());
        assertEquals(
                CommitteeRefused.Reason.ALREADY_RELEASED,
                refused("manager", () -> releasing.release(id(), session)).reason());
    }

    private void write(SessionId session, ItemId item, String letter, ItemId other, String otherLetter) {
        releasing.write(
                id(),
                session,
                List.of(
                        new WriteLetter(item, sessions.item(id(), item).version(), letter),
                        new WriteLetter(other, sessions.item(id(), other).version(), otherLetter)));
    }

    private String decide(ItemId item, Minutes.Outcome outcome) {
        return deciding.decide(new DecideItem(
                id(),
                item,
                CommandKey.fresh(),
                sessions.item(id(), item).version(),
                outcome,
                "Le comité en a débattu."));
    }

    /** Chair and dan are there, ana by video; bea and cyr as said, excused without a holder. */
    private void takeRoll(SessionId session, String number, String giver, String holder, String other, String second) {
        does(
                "manager",
                () -> running.takeRoll(new TakeRoll(
                        id(),
                        session,
                        sessions.byNumber(id(), number).session().version(),
                        List.of(
                                new TakeRoll.Line(fund.member("chair"), Presence.PRESENT, null),
                                new TakeRoll.Line(fund.member("ana"), Presence.REMOTE, null),
                                line(giver, holder),
                                line(other, second),
                                new TakeRoll.Line(fund.member("dan"), Presence.PRESENT, null)))));
    }

    private TakeRoll.Line line(String who, String holder) {
        return holder == null
                ? new TakeRoll.Line(fund.member(who), Presence.EXCUSED, null)
                : new TakeRoll.Line(fund.member(who), Presence.REPRESENTED, fund.member(holder));
    }

    private void declare(String who, ApplicationId application, ConflictKind conflict) {
        does(who, () -> declaring.declare(id(), application, conflict, null));
    }

    private void score(String who, ApplicationId application, int score) {
        for (String criterion : PreparedCommittee.CRITERIA) {
            as(who, () -> reviewing.score(id(), application, criterion, score, "Parce que."));
        }
        does(who, () -> reviewing.submit(id(), application));
    }

    private FundId id() {
        return fund.fund();
    }

    private ApplicationFile own(ApplicationId application) {
        return as("carrier", () -> applications.file(id(), application));
    }

    private ItemView item(ItemId item) {
        return as("auditor", () -> sessions.item(id(), item));
    }

    private SessionFile file(String number) {
        return as("auditor", () -> sessions.byNumber(id(), number));
    }

    private List<ItemId> sessionItems(String number) {
        return file(number).items().stream().map(ItemView::id).toList();
    }

    /** The cards of the committee, by the last part of their key. */
    private List<String> waiting(String who) {
        return as(who, () -> cards.in(id())).stream()
                .map(WaitingCard::messageKey)
                .filter(key -> key.startsWith("committee.waiting."))
                .map(key -> key.substring("committee.waiting.".length()))
                .toList();
    }

    private static void assertPdf(byte[] bytes) {
        assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII));
    }

    private <T> T as(String who, Supplier<T> act) {
        return committee.as(fund, who, act);
    }

    private void does(String who, Runnable act) {
        committee.does(fund, who, act);
    }

    private Executable raw(String who, Runnable act) {
        return () -> does(who, act);
    }

    private CommitteeRefused refused(String who, Runnable act) {
        return assertThrows(CommitteeRefused.class, raw(who, act));
    }
}
