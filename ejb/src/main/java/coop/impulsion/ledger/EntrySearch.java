package coop.impulsion.ledger;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.SearchHit;
import coop.impulsion.access.SearchKind;
import coop.impulsion.access.SearchText;
import coop.impulsion.access.SearchedItems;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries by the number that people quote, {@code BQ-12}: one for each year that has it, the newest first. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class EntrySearch implements SearchedItems {

    private static final Set<Role> READERS = Set.of(Role.ACCOUNTANT, Role.AUDITOR, Role.MANAGER);
    private static final Pattern NUMBER = Pattern.compile("([A-Za-z]{2})[ -]?([0-9]{1,9})");

    /** How many years back entries are looked for: a number is one of a year, and years make the index useful. */
    private static final int YEARS = 10;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        Matcher number = NUMBER.matcher(search.text());
        if (Collections.disjoint(roles, READERS) || !number.matches()) {
            return List.of();
        }
        int year = clock.today().getYear();
        String years = IntStream.rangeClosed(year - YEARS, year)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return Row.select(
                        entityManager,
                        "SELECT position, journal, number, fiscal_year, piece_ref FROM ledger_entry WHERE fund_id = ?1"
                                + " AND fiscal_year IN (" + years + ") AND journal = ?2 AND number = ?3"
                                + " ORDER BY fiscal_year DESC",
                        fund.value(),
                        number.group(1).toUpperCase(Locale.ROOT),
                        Long.parseLong(number.group(2)))
                .map(row -> new SearchHit(
                        SearchKind.ENTRIES,
                        row.text(1) + '-' + row.whole(2),
                        row.whole(3) + " · " + row.text(4),
                        "/ledger/entry.xhtml?position=" + row.whole(0)))
                .toList();
    }
}
