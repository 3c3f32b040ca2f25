package coop.impulsion.territory;

import coop.impulsion.access.Roles;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds communes and intercommunal bodies by what a person types: words in any order of beginnings ("lons", "st cl"),
 * or a code. Names that are the text come first, then names that begin with it, then the most inhabited.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TerritorySearch {

    private static final int MOST = 20;
    private static final Pattern LABEL = Pattern.compile(".*\\(([0-9AB]{5}|[0-9]{9})\\)\\s*");
    private static final Pattern CODE = Pattern.compile("[0-9]{9}|[0-9][0-9AB][0-9]{3}");

    private static final String COMMUNE =
            "SELECT 'COMMUNE', c.insee_code, c.name, e.name AS epci, c.population, c.search_name"
                    + " FROM territory_commune c LEFT JOIN territory_epci e ON e.siren = c.epci_siren WHERE ";
    private static final String EPCI =
            "SELECT 'EPCI', c.siren, c.name, CAST(NULL AS VARCHAR), c.population, c.search_name"
                    + " FROM territory_epci c WHERE ";

    @PersistenceContext
    private EntityManager entityManager;

    /** At most 20 places, the likeliest first; none for a text without a letter or a figure. */
    public List<Place> find(String text, Set<PlaceKind> kinds) {
        if (text == null || text.length() > 200) {
            return List.of();
        }
        Optional<Place> byCode = byCode(text, kinds);
        if (byCode.isPresent()) {
            return List.of(byCode.get());
        }
        String sought = SearchName.of(text);
        if (sought.isBlank()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (kinds.contains(PlaceKind.EPCI)) {
            search(EPCI, sought).forEach(found::add);
        }
        if (kinds.contains(PlaceKind.COMMUNE)) {
            search(COMMUNE, sought).forEach(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing((Found one) -> !one.searchName.equals(sought))
                        .thenComparing(one -> !one.searchName.startsWith(sought))
                        .thenComparing(one -> -one.place.population()))
                .limit(MOST)
                .map(Found::place)
                .toList();
    }

    /** The place that a code, or a {@link Place#label}, names. */
    public Optional<Place> byCode(String codeOrLabel, Set<PlaceKind> kinds) {
        if (codeOrLabel == null) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(codeOrLabel);
        String code = label.matches() ? label.group(1) : codeOrLabel.strip();
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        boolean isEpci = code.length() == 9;
        if (!kinds.contains(isEpci ? PlaceKind.EPCI : PlaceKind.COMMUNE)) {
            return Optional.empty();
        }
        String sql = isEpci ? EPCI + "c.siren = ?1" : COMMUNE + "c.insee_code = ?1";
        return Row.select(entityManager, sql, code).findFirst().map(row -> found(row).place);
    }

    private Stream<Found> search(String select, String sought) {
        // Each word typed must begin a word of the name; what a person typed has no sign of LIKE left in it.
        List<String> words = Stream.of(sought.strip().split(" ")).limit(8).toList();
        String condition = words.stream()
                .map(word -> "c.search_name LIKE ?" + (words.indexOf(word) + 1))
                .distinct()
                .collect(Collectors.joining(" AND "));
        Object[] patterns = words.stream().map(word -> "% " + word + "%").toArray();
        return Row.select(
                        entityManager,
                        select + condition + " ORDER BY CASE WHEN c.search_name LIKE ?" + (words.size() + 1)
                                + " THEN 0 ELSE 1 END, c.population DESC, c.name LIMIT " + MOST,
                        Stream.concat(Stream.of(patterns), Stream.of(sought + "%"))
                                .toArray())
                .map(TerritorySearch::found);
    }

    private static Found found(Row row) {
        Place place =
                new Place(row.constant(0, PlaceKind.class), row.text(1), row.text(2), row.text(3), (int) row.whole(4));
        return new Found(place, row.text(5));
    }

    private record Found(Place place, String searchName) {}
}
