package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.Grid;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Edits the fund's grid: a new version begins as a copy, is changed, and is adopted for the campaigns to come. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class GridEditing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Campaigns campaigns;

    /** The version being edited; if there is none, a copy of the newest, or of the model for a new fund. */
    public GridId begin(FundId fund) {
        Actor actor = editor(fund);
        Optional<Grid> newest = campaigns.newestGrid(fund);
        if (newest.isPresent() && !newest.get().isAdopted()) {
            return newest.get().id();
        }
        int versionNo = newest.map(Grid::versionNo).orElse(0) + 1;
        Grid grid = Grid.copied(fund, versionNo, newest.orElseGet(campaigns::modelGrid));
        campaigns.add(grid);
        trail.done(fund, actor.userName(), "GRID_BEGUN", "grid " + versionNo, null);
        return grid.id();
    }

    public void rename(FundId fund, GridId id, String title) {
        editor(fund);
        find(fund, id).rename(title);
    }

    /** @throws ApplicationRefused as {@code Grid.put} says */
    public void put(FundId fund, GridId id, CriterionView criterion) {
        Actor actor = editor(fund);
        Grid grid = find(fund, id);
        grid.put(criterion);
        trail.done(fund, actor.userName(), "GRID_CRITERION_PUT", "grid " + grid.versionNo(), criterion.code());
    }

    public void remove(FundId fund, GridId id, String code) {
        Actor actor = editor(fund);
        Grid grid = find(fund, id);
        grid.remove(code);
        trail.done(fund, actor.userName(), "GRID_CRITERION_REMOVED", "grid " + grid.versionNo(), code);
    }

    /** For good: from then on campaigns may use it and it never changes. */
    public void adopt(FundId fund, GridId id) {
        Actor actor = editor(fund);
        Grid grid = find(fund, id);
        grid.adopt(actor.userName(), clock.now());
        trail.done(fund, actor.userName(), "GRID_ADOPTED", "grid " + grid.versionNo(), null);
    }

    private Actor editor(FundId fund) {
        return actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
    }

    private Grid find(FundId fund, GridId id) {
        return campaigns.grid(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
