package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.FundClock;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TrailReadsIT {

    @Inject
    private FundOfItsOwn funds;

    @Inject
    private AsSystem system;

    @Inject
    private AuditTrail trail;

    @Inject
    private TrailReads reads;

    @Inject
    private SignIn signIn;

    @Inject
    private FundClock clock;

    private FundOfTests fund;

    @BeforeEach
    void found() {
        fund = funds.found();
    }

    @Test
    void tellsWhoDidWhatTheNewestFirst() {
        trail.done(fund.id(), fund.manager(), "COMMITMENT_RECORDED", "E-1", "100.00");
        trail.done(fund.id(), fund.accountant(), "MONEY_RECEIVED", "R-1", null);
        List<TrailLine> lines =
                part(new TrailFilter(null, null, null, clock.today(), null), 2).lines();
        assertEquals(
                List.of("MONEY_RECEIVED", "COMMITMENT_RECORDED"),
                lines.stream().map(TrailLine::act).toList());
        assertEquals(fund.accountant(), lines.get(0).userName());
        assertEquals("100.00", lines.get(1).detail());
    }

    @Test
    void isNarrowedByPersonNumberAndDay() {
        trail.done(fund.id(), fund.manager(), "COMMITMENT_RECORDED", "E-1", null);
        trail.done(fund.id(), fund.accountant(), "COMMITMENT_RECORDED", "E-2", null);
        assertEquals(
                List.of("E-2"), subjects(new TrailFilter(null, fund.accountant().toUpperCase(), null, null, null)));
        assertEquals(List.of("E-1"), subjects(new TrailFilter(null, null, " E-1 ", null, clock.today())));
        assertEquals(
                List.of(),
                subjects(new TrailFilter(null, null, "E-1", null, clock.today().minusDays(1))));
        assertTrue(subjects(new TrailFilter(null, null, null, clock.today(), clock.today()))
                .contains(fund.code()));
    }

    @Test
    void keepsRefusalsAndSignInsApart() {
        trail.refused(fund.id(), fund.approver(), "COMMITMENT_NOT_FOUND", "E-9");
        signIn.attempt(fund.approver(), "wrong", "192.0.2.8");
        signIn.attempt(fund.approver(), FundsOfTests.PASSWORD, "192.0.2.8");
        assertEquals(List.of("COMMITMENT_NOT_FOUND"), acts(TrailFilter.Kind.REFUSED));
        assertEquals(List.of("SIGNED_IN", "SIGN_IN"), acts(TrailFilter.Kind.SIGN_INS));
        assertFalse(acts(TrailFilter.Kind.DONE).contains("SIGNED_IN"));
    }

    @Test
    void showsNothingOfAnotherFund() {
        FundOfTests other = funds.found();
        trail.done(other.id(), other.manager(), "COMMITMENT_RECORDED", "E-77", null);
        signIn.attempt(other.manager(), FundsOfTests.PASSWORD, "192.0.2.8");
        assertEquals(List.of(), subjects(new TrailFilter(null, null, "E-77", null, null)));
        assertEquals(
                List.of(), subjects(new TrailFilter(TrailFilter.Kind.SIGN_INS, other.manager(), null, null, null)));
        assertThrows(
                AccessRefused.class,
                () -> system.callAs(
                        fund.accountant(),
                        () -> reads.part(other.id(), new TrailFilter(null, null, null, null, null), 0, 10)));
    }

    @Test
    void isForAuditorsAndAdministratorsOnly() {
        assertThrows(
                AccessRefused.class,
                () -> system.callAs(
                        fund.approver(),
                        () -> reads.part(fund.id(), new TrailFilter(null, null, null, null, null), 0, 10)));
    }

    @Test
    void tellsWhetherOlderLinesFollow() {
        for (int i = 0; i < 5; i++) {
            trail.done(fund.id(), fund.manager(), "CHECK_ADDED", "many", Integer.toString(i));
        }
        TrailFilter many = new TrailFilter(null, null, "many", null, null);
        assertTrue(part(many, 4).isMore());
        assertFalse(part(many, 5).isMore());
        TrailPart last = system.callAs(fund.accountant(), () -> reads.part(fund.id(), many, 4, 4));
        assertEquals(List.of("0"), last.lines().stream().map(TrailLine::detail).toList());
    }

    private TrailPart part(TrailFilter filter, int size) {
        return system.callAs(fund.accountant(), () -> reads.part(fund.id(), filter, 0, size));
    }

    private List<String> subjects(TrailFilter filter) {
        return part(filter, 50).lines().stream().map(TrailLine::subject).toList();
    }

    private List<String> acts(TrailFilter.Kind kind) {
        return part(new TrailFilter(kind, null, null, null, null), 50).lines().stream()
                .map(TrailLine::act)
                .toList();
    }
}
