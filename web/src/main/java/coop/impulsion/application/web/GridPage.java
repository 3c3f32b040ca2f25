package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.GridEditing;
import coop.impulsion.application.GridId;
import coop.impulsion.application.GridView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The questions that carriers answer and the committee scores: the fund's versions of its grid. */
@Named
@RequestScoped
public class GridPage {

    @Inject
    private ApplicationReads reads;

    @Inject
    private GridEditing editing;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<GridView> versions;
    private GridView view;

    /** The newest first. */
    public List<GridView> getVersions() {
        if (versions == null) {
            versions = reads.grids(fund.id());
        }
        return versions;
    }

    /** The version asked for, else the newest; null for a fund that has none. */
    public GridView getView() {
        if (view == null && !getVersions().isEmpty()) {
            view = reads.grid(fund.id(), id == null ? getVersions().get(0).id() : new GridId(Addresses.whole(id)));
        }
        return view;
    }

    public boolean isEditor() {
        return user.isOneOf("MANAGER,ADMINISTRATOR");
    }

    /** Whether the version that is shown may be edited. */
    public boolean isOpen() {
        return isEditor() && getView() != null && !getView().isAdopted();
    }

    /** Whether a new version may begin: no other is being edited. */
    public boolean isNextPossible() {
        return isEditor() && (getVersions().isEmpty() || getVersions().get(0).isAdopted());
    }

    public int getWeights() {
        return getView().criteria().stream().mapToInt(CriterionView::weight).sum();
    }

    public String begin() {
        GridId begun = editing.begin(fund.id());
        notices.done("application.grid.begun");
        return address(begun);
    }

    public String remove(String code) {
        editing.remove(fund.id(), getView().id(), code);
        notices.done("application.grid.removed");
        return address(getView().id());
    }

    public String adopt() {
        editing.adopt(fund.id(), getView().id());
        notices.done("application.grid.adopted", getView().versionNo());
        return address(getView().id());
    }

    private static String address(GridId grid) {
        return "/application/grid.xhtml?faces-redirect=true&id=" + grid;
    }
}
