package coop.impulsion.application.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.AutomaticAnswer;
import coop.impulsion.application.AutomaticAnswer.Because;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.EditCheck;
import coop.impulsion.basis.FundId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AutomaticChecksTest {

    private static final String EPCI = "200071116";

    @Test
    void knowsTheTerritoryByCommuneOrByIntercommunalBody() {
        assertAnswer(CheckAnswer.YES, Because.IN_TERRITORY, CheckKind.TERRITORY, "39300 39013");
        assertAnswer(CheckAnswer.YES, Because.IN_TERRITORY, CheckKind.TERRITORY, "39013, " + EPCI);
        assertAnswer(CheckAnswer.NO, Because.OUTSIDE_TERRITORY, CheckKind.TERRITORY, "39013");
        assertAnswer(null, Because.TERRITORY_NOT_SET, CheckKind.TERRITORY, null);
    }

    @Test
    void leavesRoomForStateAidUpToTheCeiling() {
        Map<String, String> full = FilledForm.with("funding.deMinimis", "275000.00");
        assertEquals(
                CheckAnswer.YES, answer(full, CheckKind.STATE_AID, "30000000").answer());
        Map<String, String> over = FilledForm.with("funding.deMinimis", "275000.01");
        assertEquals(
                Because.NO_ROOM, answer(over, CheckKind.STATE_AID, "30000000").because());
        assertNull(answer(over, CheckKind.STATE_AID, null).answer());
    }

    @Test
    void wantsALegalPerson() {
        assertAnswer(CheckAnswer.YES, Because.SIREN_GIVEN, CheckKind.LEGAL_CAPACITY, null);
        Map<String, String> collective = FilledForm.with("identity.legalForm", "NONE_YET");
        assertEquals(
                Because.NO_LEGAL_PERSON,
                answer(collective, CheckKind.LEGAL_CAPACITY, null).because());
    }

    @Test
    void comparesWhatIsAskedWithTheBudget() {
        assertAnswer(CheckAnswer.YES, Because.WITHIN_BUDGET, CheckKind.COST_CATEGORY, null);
        Map<String, String> above = FilledForm.with("request.ENGINEERING", "10");
        assertEquals(
                Because.ABOVE_BUDGET,
                answer(above, CheckKind.COST_CATEGORY, null).because());
    }

    @Test
    void leavesTheRestToAPerson() {
        assertAnswer(null, Because.BY_HAND, CheckKind.BY_HAND, null);
    }

    @Test
    void aLineTakesOnlyAParameterThatItsKindReads() {
        FundId fund = new FundId(1);
        Check.added(fund, CheckKind.TERRITORY, line("39300, 2A004 " + EPCI));
        Check.added(fund, CheckKind.STATE_AID, line("30000000"));
        assertThrows(ApplicationRefused.class, () -> Check.added(fund, CheckKind.TERRITORY, line("Lons")));
        assertThrows(ApplicationRefused.class, () -> Check.added(fund, CheckKind.STATE_AID, line("300 000 €")));
        assertThrows(ApplicationRefused.class, () -> Check.added(fund, CheckKind.BY_HAND, line("1")));
    }

    private static EditCheck line(String parameter) {
        return new EditCheck(0, "Titre", null, parameter, true);
    }

    private static void assertAnswer(CheckAnswer answer, Because because, CheckKind kind, String parameter) {
        AutomaticAnswer found = answer(FilledForm.words(), kind, parameter);
        assertEquals(answer, found.answer());
        assertEquals(because, found.because());
    }

    private static AutomaticAnswer answer(Map<String, String> words, CheckKind kind, String parameter) {
        return new AutomaticChecks(new Answers(words), "Lons-le-Saunier", EPCI).answer(kind, parameter);
    }
}
