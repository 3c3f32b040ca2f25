package coop.impulsion.territory.web;

import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.web.Notices;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An input for a commune or an intercommunal body, drawn by {@code <i:place>}: what was typed, and what it may mean when
 * that is several places. With the script a person picks from a list while typing; without it, a text that names one
 * place is taken, one that fits several asks back with the candidates.
 */
public class PlaceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String chosen;
    private List<String> candidates = new ArrayList<>();

    public PlaceChoice() {}

    public PlaceChoice(String label) {
        text = label;
    }

    public boolean isEmpty() {
        return (text == null || text.isBlank()) && (chosen == null || chosen.isBlank());
    }

    /**
     * The place that was meant.
     *
     * @param field where to say that there is none or that there are several, as {@link Notices#problem} takes it
     * @return empty when it has asked back
     */
    public Optional<Place> resolve(TerritorySearch search, Set<PlaceKind> kinds, String field, Notices notices) {
        String meant = chosen == null || chosen.isBlank() ? text : chosen;
        List<Place> found = search.find(meant, kinds);
        if (found.size() == 1) {
            text = found.get(0).label();
            candidates.clear();
            chosen = null;
            return Optional.of(found.get(0));
        }
        candidates = new ArrayList<>(found.stream().map(Place::label).toList());
        notices.problem(field, found.isEmpty() ? "territory.unknown" : "territory.several", meant);
        return Optional.empty();
    }

    public List<String> getCandidates() {
        return candidates;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
