package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.contributor.ContributorAccess;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class SearchIT {

    @Inject
    private FundOfItsOwn funds;

    @Inject
    private AsSystem system;

    @Inject
    private Search search;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private ContributorAccess access;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private FundClock clock;

    private FundOfTests fund;
    private String reader;

    @BeforeEach
    void twoContributorsOfWhomOneSignsIn() {
        fund = funds.found();
        reader = "reader-" + UUID.randomUUID();
        String odile = contributor("Odile Vuillermoz");
        contributor("Denis Vuillermoz");
        system.callAs(fund.manager(), () -> access.open(fund.id(), odile, reader, "Odile V.", null));
    }

    @Test
    void findsByNameAndByNumberInAnyCase() {
        assertEquals(
                List.of("C-0001 Odile Vuillermoz", "C-0002 Denis Vuillermoz"),
                found(fund.manager(), "VUILLER", SearchKind.CONTRIBUTORS));
        assertEquals(List.of("C-0002 Denis Vuillermoz"), found(fund.manager(), "c-0002", SearchKind.CONTRIBUTORS));
        assertEquals(
                2,
                found(fund.accountant(), "vuillermoz", SearchKind.COMMITMENTS).size());
    }

    @Test
    void takesThePatternsOwnSignsAsText() {
        assertEquals(List.of(), search(fund.manager(), "%%"));
        assertEquals(List.of(), search(fund.manager(), "__"));
    }

    @Test
    void offersOnlyWhatTheRolesMayOpen() {
        assertEquals(List.of(), found(reader, "vuillermoz", SearchKind.CONTRIBUTORS));
        assertEquals(1, found(reader, "vuillermoz", SearchKind.COMMITMENTS).size());
        assertEquals(List.of(), search(fund.approver(), "vuillermoz"));
        assertEquals(1, found(fund.manager(), reader, SearchKind.USERS).size());
        assertEquals(List.of(), found(reader, fund.manager(), SearchKind.USERS));
    }

    @Test
    void findsEntriesByTheNumberThatPeopleQuote() {
        String year = Integer.toString(clock.today().getYear());
        List<String> entries = found(fund.accountant(), "hb-1", SearchKind.ENTRIES);
        assertEquals(1, entries.size());
        assertTrue(entries.get(0).startsWith("HB-1 " + year), entries.toString());
        assertEquals(List.of(), found(reader, "hb-1", SearchKind.ENTRIES));
    }

    @Test
    void looksNotForOneLetterNorInAnotherFund() {
        assertEquals(List.of(), search(fund.manager(), "v"));
        FundOfTests other = funds.found();
        assertEquals(List.of(), system.callAs(other.manager(), () -> search.in(other.id(), "vuillermoz")));
        assertEquals(List.of(), system.callAs(other.manager(), () -> search.in(fund.id(), "vuillermoz")));
    }

    private List<Search.Group> search(String user, String text) {
        return system.callAs(user, () -> search.in(fund.id(), text));
    }

    private List<String> found(String user, String text, SearchKind kind) {
        return search(user, text).stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.hits().stream())
                .map(hit -> hit.number() + ' ' + hit.name())
                .toList();
    }

    private String contributor(String name) {
        return system.callAs(fund.manager(), () -> {
            String number = contributors.register(
                    fund.id(), new ContributorProfile(ContributorClass.CITIZEN, name, null, null, null, "fr", null));
            commitments.record(new RecordCommitment(
                    fund.id(),
                    CommandKey.fresh(),
                    number,
                    Nature.GIFT,
                    Money.ofEuros(100),
                    clock.today(),
                    new CommitmentTerms(clock.today(), null, null, null, List.of())));
            return number;
        });
    }
}
