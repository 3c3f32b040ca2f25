package coop.impulsion.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Change;
import coop.impulsion.access.Changes;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.PreparedCampaign.Prepared;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Refusal;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.document.DocumentRefused;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a campaign to "admissible" or "refused at screening", in the server, through the use cases alone. */
@InContainer
class ApplicationIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private PreparedCampaign campaigns;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private GridEditing grids;

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationDocuments documents;

    @Inject
    private ApplicationSubmission submission;

    @Inject
    private CorrectionAsking corrections;

    @Inject
    private Screening screening;

    @Inject
    private ApplicationReads reads;

    @Inject
    private WaitingForYou waiting;

    @Inject
    private DocumentReading files;

    @Inject
    private ProjectReads projects;

    @Inject
    private Changes changes;

    @Inject
    private FundClock clock;

    private Prepared fund;

    @BeforeEach
    void prepare() {
        fund = campaigns.prepare();
    }

    @Test
    void walksFromADraftToAdmissibleThroughACorrection() {
        ApplicationId id = begun("carrier");
        assertEquals(
                1, as("carrier", () -> reads.list(id(), ApplicationFilter.ALL)).size());
        save("carrier", id, campaigns.words());
        DocumentId statutes = as(
                "carrier",
                () -> documents.attach(new AttachDocument(id(), id, "Statuts", "statuts.pdf", "application/pdf", PDF)));
        assertEquals(List.of(), form("carrier", id).problems());

        String number = as("carrier", () -> submission.handIn(id(), id));
        assertTrue(number.matches("CA-\\d{4}-\\d{4}"), number);
        ApplicationFile handedIn = as("manager", () -> reads.file(id(), id));
        assertEquals(Money.ofEuros(25_000), handedIn.application().requested());
        assertEquals(
                Map.of(CostCategory.FIRST_POST, Money.ofEuros(19_000), CostCategory.EQUIPMENT, Money.ofEuros(6_000)),
                handedIn.requested());
        assertEquals("CARRIER Essai", handedIn.milestones().begunBy());
        ProjectView project =
                as("manager", () -> projects.byId(id(), handedIn.application().project()));
        assertEquals("732829320", project.siren());
        assertEquals(
                List.of(new ProjectActor("ECLA", Set.of(ActorRole.BUYER, ActorRole.FUNDER))),
                as("manager", () -> projects.actorsOf(id(), project.id())));
        assertEquals(
                Reason.STATUS_OUT_OF_ORDER,
                refused("carrier", () -> save("carrier", id, Map.of("need.people", "Onze."))));
        assertArrayEquals(PDF, as("auditor", () -> files.open(id(), statutes)).content());

        // Only what is named opens, and what is written there shows beside what stood before.
        does(
                "manager",
                () -> corrections.ask(new AskCorrection(
                        id(),
                        id,
                        version(id),
                        clock.today().plusDays(10),
                        List.of(
                                new AskCorrection.Field("need.people", CorrectionReason.INCOMPLETE, "Qui sont-ils ?"),
                                new AskCorrection.Field(
                                        "cost", CorrectionReason.INCORRECT, "Un devis dit 6 500 €.")))));
        ApplicationFormView open = form("carrier", id);
        assertEquals(Set.of("need.people", "cost"), open.openKeys());
        assertFalse(open.isOpenForDocuments());
        assertEquals(
                Reason.FIELD_CLOSED, refused("carrier", () -> save("carrier", id, Map.of("need.problem", "Autre."))));
        assertEquals(Reason.FIELD_CLOSED, refused("carrier", () -> documents.detach(id(), id, statutes)));
        save("carrier", id, Map.of("need.people", "Dix restaurants de Lons.", "cost.2.category", "OTHER"));
        assertEquals(Reason.FORM_NOT_COMPLETE, refused("carrier", () -> submission.handIn(id(), id)));
        save("carrier", id, Map.of("cost.2.category", ""));
        assertEquals(number, as("carrier", () -> submission.handIn(id(), id)));
        ApplicationFile corrected = as("manager", () -> reads.file(id(), id));
        assertEquals(2, corrected.application().revisionNo());
        assertEquals(
                List.of("need.people"),
                corrected.lastChanges().stream().map(one -> one.field().key()).toList());
        assertEquals("Dix restaurants.", corrected.lastChanges().get(0).before());
        assertEquals("Dix restaurants de Lons.", corrected.lastChanges().get(0).after());
        assertFalse(corrected.corrections().get(0).isOpen());

        // The data answer the checklist but for one line, which waits for the manager.
        List<CheckView> lines = as("manager", () -> screening.checklist(id(), id));
        assertEquals(5, lines.size());
        assertEquals(
                List.of(CheckKind.BY_HAND),
                lines.stream()
                        .filter(line -> line.answer() == null)
                        .map(CheckView::kind)
                        .toList());
        assertEquals(Reason.CHECKLIST_INCOMPLETE, refused("manager", () -> screening.admit(id(), id, version(id))));
        does("manager", () -> screening.answer(id(), id, lines.get(4).id(), CheckAnswer.YES, null));
        assertEquals(Reason.STALE, refused("manager", () -> screening.admit(id(), id, version(id) - 1)));
        does("manager", () -> screening.admit(id(), id, version(id)));
        assertEquals(
                ApplicationStatus.ADMISSIBLE,
                as("carrier", () -> reads.file(id(), id)).application().status());
        assertEquals(
                "MANAGER Essai",
                as("auditor", () -> reads.file(id(), id)).milestones().screenedBy());
        Change last = as("manager", () -> changes.lastOf(id(), number)).orElseThrow();
        assertEquals("MANAGER Essai", last.by());
    }

    @Test
    void refusesAtScreeningWithAWrittenReason() {
        ApplicationId id = handedIn(Map.of("identity.commune", "75056"));
        CheckView territory = as("manager", () -> screening.checklist(id(), id)).get(0);
        assertEquals(CheckAnswer.NO, territory.answer());
        assertEquals(
                AutomaticAnswer.Because.OUTSIDE_TERRITORY, territory.automatic().because());
        assertEquals(
                Reason.REASON_MISSING,
                refused("manager", () -> screening.answer(id(), id, territory.id(), CheckAnswer.YES, " ")));
        assertEquals(Reason.TEXT_MISSING, refused("manager", () -> screening.refuse(id(), id, version(id), " ")));
        does("manager", () -> screening.refuse(id(), id, version(id), "Hors du territoire."));
        ApplicationView seen = as("carrier", () -> reads.file(id(), id)).application();
        assertEquals(ApplicationStatus.INADMISSIBLE, seen.status());
        assertEquals("Hors du territoire.", seen.screeningReason());
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refused("manager", () -> screening.admit(id(), id, version(id))));
    }

    @Test
    void saysWhatWaitsForWhom() {
        ApplicationId id = begun("carrier");
        assertEquals(List.of("application.waiting.DRAFTS"), cards("carrier"));
        assertEquals(List.of("application.waiting.OPEN_CAMPAIGNS"), cards("other"));
        save("carrier", id, campaigns.words());
        as("carrier", () -> submission.handIn(id(), id));
        assertEquals(List.of("application.waiting.TO_SCREEN"), cards("manager"));
        does(
                "manager",
                () -> corrections.ask(new AskCorrection(
                        id(),
                        id,
                        version(id),
                        clock.today(),
                        List.of(new AskCorrection.Field("need.people", CorrectionReason.INCOMPLETE, "Qui ?")))));
        assertEquals(List.of("application.waiting.CORRECTIONS"), cards("carrier"));
        assertEquals(List.of(), cards("manager"));
        List<String> tomorrow = clock.travelling(clock.now().plus(Duration.ofDays(1)), () -> cards("manager"));
        assertEquals(List.of("application.waiting.LATE_CORRECTIONS"), tomorrow);
    }

    private List<String> cards(String who) {
        return as(who, () -> waiting.in(id())).stream()
                .map(WaitingCard::messageKey)
                .filter(key -> key.startsWith("application."))
                .toList();
    }

    @Test
    void givesUpACorrectionAndLetsWhatWasHandedInStand() {
        ApplicationId id = handedIn(Map.of());
        does(
                "manager",
                () -> corrections.ask(new AskCorrection(
                        id(),
                        id,
                        version(id),
                        clock.today(),
                        List.of(new AskCorrection.Field("need.people", CorrectionReason.OUTDATED, "Plus récent ?")))));
        save("carrier", id, Map.of("need.people", "Personne."));
        does("manager", () -> corrections.giveUp(id(), id, version(id)));
        assertEquals(
                ApplicationStatus.SUBMITTED,
                as("manager", () -> reads.view(id(), id)).status());
        assertEquals("Dix restaurants.", form("manager", id).words().get("need.people"));
    }

    @Test
    void tellsWhoWroteInTheSameFieldMeanwhile() {
        ApplicationId id = begun("carrier");
        save("manager", id, Map.of("need.problem", "Ce que le chargé de mission a noté."));
        ApplicationRefused refusal = refusal(
                "carrier",
                () -> drafting.save(new SaveAnswers(
                        id(),
                        id,
                        List.of(new SaveAnswers.Change("need.problem", "Autre chose.", SaveAnswers.mark(""))))));
        assertEquals(Reason.FIELD_CHANGED_MEANWHILE, refusal.reason());
        assertEquals("need.problem", refusal.field());
        assertEquals("MANAGER Essai", refusal.arguments().get(0));
        assertEquals(
                "Ce que le chargé de mission a noté.",
                form("carrier", id).words().get("need.problem"));
    }

    @Test
    void keepsAmountsInOneFormAndWhatCantBeReadAsItIs() {
        ApplicationId id = begun("carrier");
        SavedAnswers saved = save("carrier", id, Map.of("cost.1.amount", "6000", "request.EQUIPMENT", "beaucoup"));
        assertEquals("6000.00", form("carrier", id).words().get("cost.1.amount"));
        assertEquals("beaucoup", form("carrier", id).words().get("request.EQUIPMENT"));
        assertEquals(
                List.of(FormProblem.Code.NOT_AN_AMOUNT),
                saved.problems().stream().map(FormProblem::code).toList());
        assertEquals(Reason.FIELD_UNKNOWN, refused("carrier", () -> save("carrier", id, Map.of("status", "GRANTED"))));
        assertEquals(
                Reason.TEXT_TOO_LONG,
                refused("carrier", () -> save("carrier", id, Map.of("identity.projectName", "x".repeat(201)))));
    }

    @Test
    void showsRowsThatHoldSomethingAndOneToWriteIn() {
        ApplicationId id = begun("carrier");
        save("carrier", id, Map.of("carrier.2.name", "Hugo", "carrier.12.name", "Zoé"));
        List<String> shown = form("carrier", id).rows().get(RowGroup.CARRIERS).stream()
                .map(row -> row.get(0).key())
                .toList();
        assertEquals(List.of("carrier.2.name", "carrier.12.name", "carrier.1.name"), shown);
    }

    @Test
    void beginsOnceForOneKeyAndKnowsTheProjectOfTheRegistry() {
        ApplicationId first = handedIn(Map.of());
        ProjectView project = as(
                "manager",
                () -> projects.byId(
                        id(), as("manager", () -> reads.view(id(), first)).project()));
        StartApplication start =
                new StartApplication(id(), CommandKey.fresh(), fund.campaign(), project.id(), fund.name("carrier"));
        ApplicationId second = as("manager", () -> drafting.start(start));
        assertEquals(second, as("manager", () -> drafting.start(start)));
        assertEquals("Ju’ramène", form("carrier", second).words().get("identity.projectName"));
        assertEquals("REUSE", form("carrier", second).words().get("identity.sector"));
        assertThrows(
                AccessRefused.class,
                () -> as(
                        "other",
                        () -> drafting.start(
                                new StartApplication(id(), CommandKey.fresh(), fund.campaign(), project.id(), null))));
    }

    @Test
    void hidesAnApplicationFromOtherCarriers() {
        ApplicationId id = begun("carrier");
        DocumentId paper = as(
                "carrier",
                () -> documents.attach(new AttachDocument(id(), id, "Bilan", "bilan.pdf", "application/pdf", PDF)));
        for (Supplier<?> act : List.<Supplier<?>>of(
                () -> reads.file(id(), id),
                () -> reads.form(id(), id),
                () -> reads.view(id(), id),
                () -> submission.handIn(id(), id),
                () -> files.open(id(), paper))) {
            AccessRefused refused = assertThrows(AccessRefused.class, () -> as("other", act));
            assertEquals(AccessRefused.Reason.NOT_FOUND, refused.reason());
        }
        assertThrows(AccessRefused.class, () -> does("other", () -> drafting.withdraw(id(), id, version(id))));
        assertEquals(List.of(), as("other", () -> reads.list(id(), ApplicationFilter.ALL)));
        assertEquals(
                AccessRefused.Reason.ROLE_MISSING,
                assertThrows(AccessRefused.class, () -> does("carrier", () -> screening.admit(id(), id, 1)))
                        .reason());
    }

    @Test
    void refusesHostileFilesAtTheirField() {
        ApplicationId id = begun("carrier");
        for (String name : List.of("../../etc/passwd.pdf", "fdp\u202Eexe.pdf", "photo.png", "programme.exe", "")) {
            DocumentRefused refused = assertThrows(
                    DocumentRefused.class,
                    () -> as(
                            "carrier",
                            () -> documents.attach(
                                    new AttachDocument(id(), id, "Pièce", name, "application/pdf", PDF))),
                    name);
            assertEquals("file", refused.field());
        }
        assertEquals(
                Reason.TEXT_MISSING,
                refused(
                        "carrier",
                        () -> documents.attach(
                                new AttachDocument(id(), id, " ", "bilan.pdf", "application/pdf", PDF))));
        DocumentId kept = as(
                "carrier",
                () -> documents.attach(new AttachDocument(id(), id, "Bilan", "bilan.pdf", "application/pdf", PDF)));
        does("carrier", () -> documents.detach(id(), id, kept));
        assertEquals(List.of(), form("carrier", id).documents());
    }

    @Test
    void opensAndClosesWithItsCampaign() {
        GridId grid = as("manager", () -> grids.begin(id()));
        assertEquals(Reason.GRID_NOT_ADOPTED, refused("manager", () -> planning.plan(campaigns.plan(id(), grid))));
        does("manager", () -> grids.remove(id(), grid, "VALUE"));
        does("manager", () -> grids.adopt(id(), grid));
        assertEquals(Reason.GRID_ALREADY_ADOPTED, refused("manager", () -> grids.rename(id(), grid, "Autre")));
        CampaignId second = as("manager", () -> planning.plan(campaigns.plan(id(), grid)));
        assertEquals(1, as("carrier", () -> reads.campaigns(id())).size());
        assertEquals(
                CampaignState.DRAFT,
                as("manager", () -> reads.campaigns(id())).get(0).state());
        StartApplication start = new StartApplication(id(), CommandKey.fresh(), second, null, null);
        assertEquals(Reason.CAMPAIGN_NOT_OPEN, refused("carrier", () -> drafting.start(start)));
        does("manager", () -> planning.publish(id(), second));
        ApplicationId late = as("carrier", () -> drafting.start(start));
        Map<String, String> words = campaigns.words();
        words.remove("grid.VALUE");
        save("carrier", late, words);
        Reason tooLate = clock.travelling(
                clock.now().plus(Duration.ofDays(31)), () -> refused("carrier", () -> submission.handIn(id(), late)));
        assertEquals(Reason.CAMPAIGN_NOT_OPEN, tooLate);
        does("manager", () -> planning.close(id(), second));
        assertEquals(Reason.CAMPAIGN_NOT_OPEN, refused("carrier", () -> submission.handIn(id(), late)));
        does(
                "carrier",
                () -> drafting.withdraw(
                        id(), late, form("carrier", late).application().version()));
        assertEquals(
                ApplicationStatus.WITHDRAWN,
                as("carrier", () -> reads.view(id(), late)).status());
    }

    @Test
    void narrowsTheListByStateTextAndCampaign() {
        ApplicationId first = handedIn(Map.of("identity.projectName", "100 % local"));
        handedIn(Map.of("identity.projectName", "Autre"));
        begun("carrier");
        String number = as("manager", () -> reads.view(id(), first)).number();
        assertEquals(3, list("manager", ApplicationFilter.ALL).size());
        assertEquals(
                2,
                list("auditor", new ApplicationFilter(null, ApplicationStatus.SUBMITTED, null))
                        .size());
        assertEquals(
                number,
                list("manager", new ApplicationFilter("0 % LOC", null, null))
                        .get(0)
                        .number());
        assertEquals(
                0, list("manager", new ApplicationFilter("100_", null, null)).size());
        assertEquals(
                3,
                list("carrier", new ApplicationFilter(null, null, fund.campaign()))
                        .size());
        assertEquals(first, as("manager", () -> reads.idOf(id(), number)));
        assertNull(list("manager", new ApplicationFilter(null, ApplicationStatus.DRAFT, null))
                .get(0)
                .number());
        assertNotNull(as("manager", () -> reads.campaigns(id())).get(0).title());
    }

    private List<ApplicationView> list(String who, ApplicationFilter filter) {
        return as(who, () -> reads.list(id(), filter));
    }

    private ApplicationId begun(String who) {
        return as(
                who, () -> drafting.start(new StartApplication(id(), CommandKey.fresh(), fund.campaign(), null, null)));
    }

    private ApplicationId handedIn(Map<String, String> otherwise) {
        ApplicationId id = begun("carrier");
        Map<String, String> words = campaigns.words();
        words.putAll(otherwise);
        save("carrier", id, words);
        as("carrier", () -> submission.handIn(id(), id));
        return id;
    }

    private SavedAnswers save(String who, ApplicationId id, Map<String, String> words) {
        Map<String, String> seen = form(who, id).words();
        List<SaveAnswers.Change> written = new ArrayList<>();
        words.forEach((key, text) -> written.add(new SaveAnswers.Change(key, text, SaveAnswers.mark(seen.get(key)))));
        return as(who, () -> drafting.save(new SaveAnswers(id(), id, written)));
    }

    private ApplicationFormView form(String who, ApplicationId id) {
        return as(who, () -> reads.form(id(), id));
    }

    private long version(ApplicationId id) {
        return as("manager", () -> reads.view(id(), id)).version();
    }

    private FundId id() {
        return fund.fund();
    }

    private Reason refused(String who, Runnable act) {
        return refusal(who, act).reason();
    }

    private ApplicationRefused refusal(String who, Runnable act) {
        Refusal refusal = assertThrows(Refusal.class, () -> campaigns.does(fund, who, act));
        return (ApplicationRefused) refusal;
    }

    private <T> T as(String who, Supplier<T> act) {
        return campaigns.as(fund, who, act);
    }

    private void does(String who, Runnable act) {
        campaigns.does(fund, who, act);
    }
}
