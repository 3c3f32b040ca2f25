package coop.impulsion.application.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.FormField;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTest {

    private static final FundId FUND = new FundId(1);
    private static final Instant OPENS = Instant.parse("2026-01-15T07:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-02-28T17:00:00Z");
    private static final Instant DURING = Instant.parse("2026-02-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final List<String> CORRECTABLE = FilledForm.form().correctionKeys();

    @Test
    void aCampaignIsOpenFromItsOpeningUpToItsClosing() {
        Campaign campaign = published();
        assertEquals(CampaignState.ANNOUNCED, campaign.stateAt(OPENS.minusMillis(1)));
        assertEquals(CampaignState.OPEN, campaign.stateAt(OPENS));
        assertEquals(CampaignState.OPEN, campaign.stateAt(CLOSES.minusMillis(1)));
        assertEquals(CampaignState.CLOSED, campaign.stateAt(CLOSES));
        campaign.close();
        assertEquals(CampaignState.CLOSED, campaign.stateAt(DURING));
        assertEquals(Reason.CAMPAIGN_OUT_OF_ORDER, refusal(campaign::close));
    }

    @Test
    void aCampaignWantsAnAdoptedGridAndDatesInOrder() {
        Grid open = Grid.copied(FUND, 1, new Grid());
        assertEquals(Reason.GRID_NOT_ADOPTED, refusal(() -> Campaign.planned(plan(OPENS, CLOSES), open)));
        assertEquals(Reason.DATES_OUT_OF_ORDER, refusal(() -> Campaign.planned(plan(CLOSES, OPENS), adopted())));
    }

    @Test
    void nothingIsBegunOutsideACampaign() {
        assertEquals(Reason.CAMPAIGN_NOT_OPEN, refusal(() -> begunAt(CLOSES)));
        assertEquals(Reason.CAMPAIGN_NOT_OPEN, refusal(() -> begunAt(OPENS.minusSeconds(1))));
        assertEquals(ApplicationStatus.DRAFT, begunAt(OPENS).status());
    }

    @Test
    void isFrozenOnceHandedIn() {
        Application application = handedIn();
        assertEquals("CA-2026-0011", application.number());
        assertEquals(1, application.revisionNo());
        assertEquals(
                Reason.STATUS_OUT_OF_ORDER,
                refusal(() -> application.requireWritable(field("need.problem"), Optional.empty())));
        assertEquals(
                Reason.STATUS_OUT_OF_ORDER,
                refusal(() -> application.handIn("CA-2026-0012", new ProjectId(1), Money.ZERO, DURING)));
    }

    @Test
    void aCorrectionOpensWhatItNamesAndNothingElse() {
        Application application = handedIn();
        Correction correction = ask(application, "need.problem", "cost");
        Optional<Correction> open = Optional.of(correction);
        application.requireWritable(field("need.problem"), open);
        application.requireWritable(field("cost.12.amount"), open);
        application.requireWritable(field("statement.isTrue"), open);
        assertEquals(Reason.FIELD_CLOSED, refusal(() -> application.requireWritable(field("need.people"), open)));
        assertEquals(Reason.FIELD_CLOSED, refusal(() -> application.requireWritable(field("resource.1.amount"), open)));
        assertEquals(Reason.FIELD_CLOSED, refusal(() -> application.requireDocumentsWritable(open)));
        application.handInAgain(correction, Money.ofEuros(20_000), DURING);
        assertEquals("CA-2026-0011", application.number());
        assertEquals(2, application.revisionNo());
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
        assertEquals(false, correction.isOpen());
    }

    @Test
    void aCorrectionNamesFieldsWithWhatIsWrongAndADayToCome() {
        Application application = handedIn();
        assertEquals(Reason.NOTHING_TO_CORRECT, refusal(() -> ask(application)));
        assertEquals(Reason.FIELD_UNKNOWN, refusal(() -> ask(application, "status")));
        assertEquals(Reason.FIELD_UNKNOWN, refusal(() -> ask(application, "cost", "cost")));
        AskCorrection late = new AskCorrection(
                FUND, new ApplicationId(1), 0, TODAY.minusDays(1), List.of(fieldToCorrect("cost", "Détaillez.")));
        assertEquals(
                Reason.ANSWER_DATE_PAST,
                refusal(() -> application.askCorrection(late, CORRECTABLE, "manager", DURING, TODAY)));
        AskCorrection mute =
                new AskCorrection(FUND, new ApplicationId(1), 0, TODAY, List.of(fieldToCorrect("cost", " ")));
        assertEquals(
                Reason.TEXT_MISSING,
                refusal(() -> application.askCorrection(mute, CORRECTABLE, "manager", DURING, TODAY)));
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
    }

    @Test
    void isFoundInadmissibleWithAReasonOnly() {
        Application application = handedIn();
        assertEquals(Reason.TEXT_MISSING, refusal(() -> application.findInadmissible(" ", "manager", DURING)));
        assertEquals(ApplicationStatus.SUBMITTED, application.status());
        application.findInadmissible("Hors du territoire.", "manager", DURING);
        assertEquals("Hors du territoire.", application.screeningReason());
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(() -> application.admit("manager", DURING)));
    }

    @Test
    void anAdmissibleOneIsConcludedOnceAndADeferredOneAgain() {
        Application application = handedIn();
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(() -> application.conclude(ApplicationStatus.GRANTED)));
        application.admit("manager", DURING);
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(() -> application.conclude(ApplicationStatus.DRAFT)));
        application.conclude(ApplicationStatus.DEFERRED);
        application.conclude(ApplicationStatus.GRANTED);
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(() -> application.conclude(ApplicationStatus.REFUSED)));
        assertEquals(Reason.STATUS_OUT_OF_ORDER, refusal(application::withdraw));
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationStatus.class,
            names = {"GRANTED", "DEFERRED", "REFUSED"})
    void everyOutcomeIsOneOfThree(ApplicationStatus outcome) {
        Application application = handedIn();
        application.admit("manager", DURING);
        application.conclude(outcome);
        assertEquals(outcome, application.status());
    }

    @Test
    void aGridIsEditedUntilItIsAdopted() {
        Grid grid = Grid.copied(FUND, 1, new FiveScores());
        assertEquals(Reason.CRITERION_MISSING, refusal(() -> grid.adopt("manager", DURING)));
        assertEquals(Reason.GUIDANCE_INCOMPLETE, refusal(() -> grid.put(criterion("VALUE", List.of("un", "deux")))));
        assertEquals(Reason.CODE_INVALID, refusal(() -> grid.put(criterion("a b", FIVE))));
        grid.put(criterion("VALUE", FIVE));
        grid.put(criterion("NEED", FIVE));
        grid.put(criterion("VALUE", FIVE));
        assertEquals(2, grid.criteria().size());
        grid.remove("NEED");
        grid.adopt("manager", DURING);
        assertEquals(Reason.GRID_ALREADY_ADOPTED, refusal(() -> grid.remove("VALUE")));
        assertEquals(Reason.GRID_ALREADY_ADOPTED, refusal(() -> grid.put(criterion("NEED", FIVE))));
    }

    private static final List<String> FIVE = List.of("un", "deux", "trois", "quatre", "cinq");

    /** A model grid of five scores, as the migration writes one. */
    private static final class FiveScores extends Grid {
        @Override
        public int highestScore() {
            return 5;
        }
    }

    private static CriterionView criterion(String code, List<String> guidance) {
        return new CriterionView(code, 0, "Titre", "Question ?", null, guidance, 1);
    }

    private static Grid adopted() {
        Grid grid = Grid.copied(FUND, 1, new FiveScores());
        grid.put(criterion("VALUE", FIVE));
        grid.adopt("manager", OPENS.minusSeconds(1));
        return grid;
    }

    private static PlanCampaign plan(Instant opensAt, Instant closesAt) {
        return new PlanCampaign(
                FUND,
                "Printemps 2026",
                null,
                opensAt,
                closesAt,
                LocalDate.of(2026, 3, 15),
                LocalDate.of(2026, 4, 15),
                adopted().id());
    }

    private static Campaign published() {
        Campaign campaign = Campaign.planned(plan(OPENS, CLOSES), adopted());
        campaign.publish();
        return campaign;
    }

    private static Application begunAt(Instant now) {
        return Application.begun(published(), null, 7L, CommandKey.fresh(), "carrier", now);
    }

    private static Application handedIn() {
        Application application = begunAt(DURING);
        application.handIn("CA-2026-0011", new ProjectId(3), Money.ofEuros(25_000), DURING);
        return application;
    }

    private static Correction ask(Application application, String... keys) {
        List<AskCorrection.Field> fields = new ArrayList<>();
        for (String key : keys) {
            fields.add(fieldToCorrect(key, "Précisez."));
        }
        return application.askCorrection(
                new AskCorrection(FUND, new ApplicationId(1), 0, TODAY, fields), CORRECTABLE, "manager", DURING, TODAY);
    }

    private static AskCorrection.Field fieldToCorrect(String key, String note) {
        return new AskCorrection.Field(key, CorrectionReason.INCOMPLETE, note);
    }

    private static FormField field(String key) {
        return FilledForm.form().field(key).orElseThrow();
    }

    private static Reason refusal(Runnable act) {
        return assertThrows(ApplicationRefused.class, act::run).reason();
    }
}
