package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for a number or a name in everything that the signed-in user may open in a fund. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class Search {

    /** Shorter texts would find everything. */
    public static final int SHORTEST = 2;

    private static final int MOST_OF_A_KIND = 10;

    @Inject
    private Actors actors;

    @Inject
    @Any
    private Instance<SearchedItems> features;

    /**
     * By kind, at most ten of each.
     *
     * @return empty for a text of less than two characters, and for a fund in which the user has no role
     */
    public List<Group> in(FundId fund, String typed) {
        String text = typed == null ? "" : typed.strip();
        Set<Role> roles = actors.rolesIn(fund);
        if (text.length() < SHORTEST || roles.isEmpty()) {
            return List.of();
        }
        Actor actor = actors.current();
        SearchText search = new SearchText(text, MOST_OF_A_KIND + 1);
        Map<SearchKind, List<SearchHit>> byKind = new EnumMap<>(SearchKind.class);
        for (SearchedItems feature : features) {
            for (SearchHit hit : feature.find(fund, actor, roles, search)) {
                byKind.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(hit);
            }
        }
        return byKind.entrySet().stream()
                .map(kind -> new Group(
                        kind.getKey(),
                        kind.getValue().subList(0, Math.min(kind.getValue().size(), MOST_OF_A_KIND)),
                        kind.getValue().size() > MOST_OF_A_KIND))
                .toList();
    }

    /** What was found of one kind, and whether there is more of it. */
    public record Group(SearchKind kind, List<SearchHit> hits, boolean isMore) {

        public Group {
            hits = List.copyOf(hits);
        }
    }
}
