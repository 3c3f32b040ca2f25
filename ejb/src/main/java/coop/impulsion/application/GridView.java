package coop.impulsion.application;

import java.time.Instant;
import java.util.List;

/**
 * A version of a fund's grid.
 *
 * @param highestScore scores go from 1 to this
 * @param adoptedAt null while it may be edited
 * @param version to hand back with a change
 */
public record GridView(
        GridId id,
        int versionNo,
        String title,
        int highestScore,
        Instant adoptedAt,
        List<CriterionView> criteria,
        long version) {

    public GridView {
        criteria = List.copyOf(criteria);
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }
}
