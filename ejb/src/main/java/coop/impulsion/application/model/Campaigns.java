package coop.impulsion.application.model;

import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.GridId;
import coop.impulsion.basis.FundId;
import java.util.List;
import java.util.Optional;

/** All campaigns, with what they stand on: grids and checklists. */
public interface Campaigns {

    void add(Campaign campaign);

    void add(Grid grid);

    void add(Check check);

    Optional<Campaign> find(FundId fund, CampaignId id);

    /** The same, locked until the transaction ends. */
    Optional<Campaign> lock(FundId fund, CampaignId id);

    Optional<Grid> grid(FundId fund, GridId id);

    /** The fund's newest version, adopted or not; none for a fund that has no grid yet. */
    Optional<Grid> newestGrid(FundId fund);

    /** The grid that funds start from. */
    Grid modelGrid();

    Optional<Check> check(FundId fund, CheckId id);

    /** In order, those out of use included. */
    List<Check> checks(FundId fund);

    /** The lines that funds start from. */
    List<Check> modelChecks();
}
