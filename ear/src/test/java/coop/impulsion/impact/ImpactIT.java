package coop.impulsion.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Refusal;
import coop.impulsion.money.Money;
import coop.impulsion.observatory.PublicFund;
import coop.impulsion.observatory.PublicPage;
import coop.impulsion.observatory.PublicStory;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.ProjectShowing;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectSteering;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.Sector;
import coop.impulsion.statement.AskStatements;
import coop.impulsion.statement.StatementDocumentView;
import coop.impulsion.statement.StatementRunning;
import coop.impulsion.statement.Statements;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the registry to the public page and the statement, in the server, through the use cases alone. */
@InContainer
class ImpactIT {

    @Inject
    private FollowedFund funds;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectRegistration registration;

    @Inject
    private ProjectSteering steering;

    @Inject
    private ProjectShowing showing;

    @Inject
    private TrajectoryTelling trajectory;

    @Inject
    private IndicatorMeasuring measuring;

    @Inject
    private FirstPostFollowing posts;

    @Inject
    private FollowUps followUps;

    @Inject
    private PublicPage publicPage;

    @Inject
    private WaitingForYou waiting;

    @Inject
    private StatementRunning running;

    @Inject
    private Statements statements;

    private FollowedFund.Prepared all;
    private FundId fund;
    private String manager;

    @BeforeEach
    void prepare() {
        all = funds.prepare();
        fund = all.fund().id();
        manager = all.fund().manager();
    }

    @Test
    void showsTheRegistryNarrowedByPlaceAndOrigin() {
        assertEquals(
                1,
                list(manager, new ProjectFilter("four", null, Sector.FOOD, null, "200071116"))
                        .size());
        assertEquals(
                1,
                list(manager, new ProjectFilter(null, null, null, null, "39300"))
                        .size());
        assertEquals(
                0,
                list(manager, new ProjectFilter(null, null, null, null, "39198"))
                        .size());
        assertEquals(0, list(all.other(), ProjectFilter.ALL).size());
        assertNotFound(() -> system.callAs(all.other(), () -> projects.byNumber(fund, all.project())));
    }

    @Test
    void refusesAStalePageOfAProjectAndAsksANewCarrierAnew() {
        ProjectView seen = view();
        runAs(all.carrier(), () -> showing.answer(fund, seen.id(), true));
        assertRefused(
                "project.refused.STALE",
                () -> runAs(manager, () -> steering.stop(fund, seen.id(), seen.version(), "x")));
        ProjectView now = view();
        runAs(
                manager,
                () -> registration.describe(
                        now.id(), now.version(), FollowedFund.command(all.fund(), "Four du village", all.other())));
        assertNull(view().isShown());
        assertNotFound(() -> system.callAs(all.carrier(), () -> projects.byNumber(fund, all.project())));
    }

    @Test
    void publishesOnlyWhatTheCarrierAgreedTo() {
        long event = system.callAs(manager, () -> trajectory.tell(event("Le four chauffe", false, picture())));
        assertRefused(
                "impact.refused.CARRIER_ANSWERS",
                () -> runAs(manager, () -> trajectory.consent(fund, all.project(), event, true)));
        assertRefused(
                "impact.refused.CARRIER_ANSWERS",
                () -> system.callAs(manager, () -> trajectory.tell(event("Autre", true, null))));
        assertNotFound(() -> {
            runAs(all.other(), () -> trajectory.consent(fund, all.project(), event, true));
            return null;
        });
        assertTrue(cards(all.carrier()).contains("impact.waiting.OWN_PUBLICATIONS"));
        assertTrue(story().isEmpty(), "not shown before the carrier agreed to it");

        runAs(all.carrier(), () -> trajectory.consent(fund, all.project(), event, true));
        runAs(all.carrier(), () -> showing.answer(fund, view().id(), true));

        assertEquals(
                "Le four chauffe", story().get(0).followUp().events().get(0).title());
        assertEquals("image/jpeg", pictureOf(event).get(0));
        assertFalse(cards(all.carrier()).contains("impact.waiting.OWN_PUBLICATIONS"));

        // Told in other words by the manager, it is to be agreed to anew.
        FollowUpView.Event told = followUp(manager).events().get(0);
        runAs(
                manager,
                () -> trajectory.retell(new RetellEvent(
                        fund,
                        all.project(),
                        event,
                        told.version(),
                        told.happenedOn(),
                        "Le four fume",
                        "Trop.",
                        null,
                        false)));
        assertTrue(story().get(0).followUp().events().isEmpty());
        assertTrue(pictureOf(event).isEmpty());
        assertRefused(
                "impact.refused.STALE",
                () -> runAs(
                        manager,
                        () -> trajectory.retell(new RetellEvent(
                                fund, all.project(), event, told.version(), told.happenedOn(), "x", "y", null, true))));

        runAs(manager, () -> showing.answer(fund, view().id(), false));
        assertTrue(story().isEmpty(), "a manager may always take a project off the page");
    }

    @Test
    void asksForMeasuresThatAreDueAndRefusesAStaleTarget() {
        runAs(manager, () -> measuring.define(new DefineIndicator(fund, "PAIN", "Pains cuits", "pains", true)));
        runAs(manager, () -> steering.startTest(fund, view().id()));
        SetTarget first = new SetTarget(fund, all.project(), "PAIN", BigDecimal.ZERO, BigDecimal.TEN, null);
        runAs(all.carrier(), () -> measuring.aim(first));
        assertRefused("impact.refused.STALE", () -> runAs(manager, () -> measuring.aim(first)));
        assertTrue(cards(all.carrier()).contains("impact.waiting.OWN_MEASURES"));
        assertTrue(cards(manager).contains("impact.waiting.MEASURES"));

        runAs(
                all.carrier(),
                () -> measuring.measure(
                        new RecordMeasure(fund, all.project(), "PAIN", clock.today(), new BigDecimal("2.5"), null)));

        assertFalse(cards(all.carrier()).contains("impact.waiting.OWN_MEASURES"));
        assertEquals(25, followUp(all.carrier()).indicators().get(0).percent());
        runAs(manager, () -> measuring.keepAsking(fund, "PAIN", false));
        assertRefused(
                "impact.refused.CODE_TAKEN",
                () -> runAs(
                        manager, () -> measuring.define(new DefineIndicator(fund, "PAIN", "Autre", "pains", true))));
    }

    @Test
    void keepsTheFirstPostUnlessItChangedMeanwhile() {
        DescribeFirstPost described = new DescribeFirstPost(
                fund,
                all.project(),
                "Boulangère",
                Contract.PERMANENT,
                BigDecimal.ONE,
                clock.today().minusDays(60),
                null,
                new BigDecimal("2.0"),
                null);
        runAs(all.carrier(), () -> posts.describe(described));
        assertRefused("impact.refused.STALE", () -> runAs(manager, () -> posts.describe(described)));
        assertEquals("Boulangère", followUp(manager).firstPost().title());
    }

    @Test
    void tellsThePublicNothingOfFewCitizensAndGivesTheContributorTheirStatement() {
        PublicFund shown = publicPage.fund(all.fund().code()).orElseThrow();
        assertEquals(List.of(), shown.given());
        assertEquals(Money.ZERO, shown.promised());
        assertEquals(1, shown.accompanied());

        LocalDate today = clock.today();
        String run = system.callAs(
                manager, () -> running.ask(new AskStatements(fund, CommandKey.fresh(), today.minusDays(200), today)));
        awaitDone(run);
        List<StatementDocumentView> own = system.callAs(all.contributor(), () -> statements.mine(fund));
        assertEquals(1, own.size());
        assertNull(own.get(0).readAt());
        assertTrue(cards(all.contributor()).contains("statement.waiting.NEW"));

        byte[] pdf = system.callAs(all.contributor(), () -> statements.file(fund, run, all.contributorNumber()))
                .content();

        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertFalse(cards(all.contributor()).contains("statement.waiting.NEW"));
        assertNotFound(() -> system.callAs(all.contributor(), () -> statements.file(fund, run, "C-9999")));
    }

    @Test
    void takesUpAProjectThatWasStopped() {
        runAs(manager, () -> steering.stop(fund, view().id(), view().version(), "Plus de bois."));
        runAs(manager, () -> steering.takeUpAgain(fund, view().id(), view().version(), "Du bois."));
        assertEquals(ProjectStatus.EMERGING, view().status());
    }

    private void awaitDone(String run) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (system.callAs(manager, () -> statements.run(fund, run)).left() > 0) {
            assertTrue(System.nanoTime() < end, "the run does not end");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private List<ProjectView> list(String userName, ProjectFilter filter) {
        return system.callAs(userName, () -> projects.list(fund, filter));
    }

    private ProjectView view() {
        return system.callAs(manager, () -> projects.byNumber(fund, all.project()));
    }

    private FollowUpView followUp(String userName) {
        return system.callAs(userName, () -> followUps.of(fund, all.project()));
    }

    private List<PublicStory> story() {
        return publicPage.story(all.fund().code(), all.project()).stream().toList();
    }

    private List<String> pictureOf(long event) {
        return publicPage.picture(all.fund().code(), all.project(), event).stream()
                .map(picture -> picture.document().contentType())
                .toList();
    }

    private List<String> cards(String userName) {
        return system.callAs(userName, () -> waiting.in(fund)).stream()
                .map(WaitingCard::messageKey)
                .toList();
    }

    private TellEvent event(String title, boolean isPublished, EventPicture picture) {
        return new TellEvent(
                fund, all.project(), clock.today().minusDays(3), title, "Trente pains.", isPublished, picture);
    }

    private static EventPicture picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EventPicture("four.png", "image/png", bytes.toByteArray(), "Un four qui fume", null);
    }

    private void runAs(String userName, Runnable act) {
        system.runAs(userName, act);
    }

    private static void assertRefused(String key, Runnable act) {
        Throwable thrown = assertThrows(RuntimeException.class, act::run);
        while (!(thrown instanceof Refusal) && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        assertEquals(key, assertInstanceOfRefusal(thrown).messageKey());
    }

    private static Refusal assertInstanceOfRefusal(Throwable thrown) {
        assertTrue(thrown instanceof Refusal, () -> "not refused: " + thrown);
        return (Refusal) thrown;
    }

    private static void assertNotFound(Supplier<?> act) {
        AccessRefused refused = assertThrows(AccessRefused.class, act::get);
        assertEquals(AccessRefused.Reason.NOT_FOUND, refused.reason());
    }
}
