package coop.impulsion.commitment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.ReduceCommitment;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final FundId FUND = new FundId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CommitmentTerms OPEN = new CommitmentTerms(TODAY, null, null, null, List.of());

    @Test
    void refusesAPublicGrantOfACompany() {
        assertRefused(Reason.NATURE_NOT_FOR_CLASS, () -> sign(Nature.PUBLIC_GRANT, ContributorClass.PATRON, OPEN));
        assertFalse(sign(Nature.PUBLIC_GRANT, ContributorClass.PUBLIC, OPEN).isPromisedOffBalance());
        assertTrue(sign(Nature.GIFT, ContributorClass.PATRON, OPEN).isPromisedOffBalance());
    }

    @Test
    void refusesASignatureToCome() {
        RecordCommitment command = command(Nature.GIFT, TODAY.plusDays(1), OPEN);
        assertRefused(
                Reason.DATE_IN_FUTURE,
                () -> Commitment.signed(command, "E-2026-0001", 1, ContributorClass.CITIZEN, TODAY));
    }

    @Test
    void refusesTermsThatContradictThemselves() {
        assertRefused(Reason.VALIDITY_REVERSED, () -> give(TODAY, TODAY.minusDays(1), null, null));
        assertRefused(Reason.CEILING_TWICE, () -> give(TODAY, null, Money.ofEuros(1), 100));
        assertRefused(Reason.CEILING_OUT_OF_RANGE, () -> give(TODAY, null, Money.ZERO, null));
        assertRefused(Reason.CEILING_OUT_OF_RANGE, () -> give(TODAY, null, null, 10_001));
        give(TODAY, TODAY, null, 10_000);
    }

    @Test
    void canBeReducedToNothingButNotRaised() {
        Commitment commitment = sign(Nature.GIFT, ContributorClass.CITIZEN, OPEN);
        assertRefused(Reason.NOT_A_REDUCTION, () -> reduce(commitment, "1000.00"));
        assertEquals(Money.parse("0.01"), reduce(commitment, "999.99"));
        assertEquals(Money.parse("999.99"), reduce(commitment, "0.00"));
        assertEquals(Money.ZERO, commitment.amount());
        assertRefused(Reason.NOT_A_REDUCTION, () -> reduce(commitment, "0.00"));
    }

    private static Money reduce(Commitment commitment, String to) {
        return commitment.reduce(
                new ReduceCommitment(FUND, CommandKey.fresh(), "E-2026-0001", Money.parse(to), TODAY, "Baisse"), TODAY);
    }

    private static void give(LocalDate from, LocalDate until, Money ceiling, Integer part) {
        sign(Nature.GIFT, ContributorClass.CITIZEN, new CommitmentTerms(from, until, ceiling, part, List.of()));
    }

    private static Commitment sign(Nature nature, ContributorClass signer, CommitmentTerms terms) {
        return Commitment.signed(command(nature, TODAY, terms), "E-2026-0001", 1, signer, TODAY);
    }

    private static RecordCommitment command(Nature nature, LocalDate signedOn, CommitmentTerms terms) {
        return new RecordCommitment(FUND, CommandKey.fresh(), "C-0001", nature, Money.ofEuros(1000), signedOn, terms);
    }

    private static void assertRefused(Reason reason, org.junit.jupiter.api.function.Executable act) {
        assertEquals(reason, assertThrows(CommitmentRefused.class, act).reason());
    }
}
