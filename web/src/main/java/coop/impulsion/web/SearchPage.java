package coop.impulsion.web;

import coop.impulsion.access.Search;
import coop.impulsion.access.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** What a search finds; a whole number that only one item has leads straight to it. */
@Named
@RequestScoped
public class SearchPage {

    @Inject
    private Search search;

    @Inject
    private CurrentFund fund;

    @Inject
    private Navigation navigation;

    private String text;
    private List<Search.Group> groups;

    /** Items without a page are left out. */
    public List<Search.Group> getGroups() {
        if (groups == null) {
            groups = fund.isKnown()
                    ? search.in(fund.id(), text).stream()
                            .filter(group ->
                                    navigation.leadsTo(group.hits().get(0).link()))
                            .toList()
                    : List.of();
        }
        return groups;
    }

    public void goToTheOnlyOne() throws IOException {
        if (isShort()) {
            return;
        }
        List<SearchHit> exact = getGroups().stream()
                .flatMap(group -> group.hits().stream())
                .filter(hit -> hit.number() != null && hit.number().equalsIgnoreCase(text.strip()))
                .toList();
        if (exact.size() == 1) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + exact.get(0).link());
        }
    }

    /** Whether the text is too short to be looked for. */
    public boolean isShort() {
        return text == null || text.strip().length() < Search.SHORTEST;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
