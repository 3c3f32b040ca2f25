package coop.impulsion.application.store;

import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.GridId;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.Check;
import coop.impulsion.application.model.Grid;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Campaigns, grids and checklists as rows. */
@ApplicationScoped
public class JpaCampaigns implements Campaigns {

    /** The row that the migration of the model grid wrote. */
    private static final long MODEL_GRID = 1;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Campaign campaign) {
        entityManager.persist(campaign);
        entityManager.flush();
    }

    @Override
    public void add(Grid grid) {
        entityManager.persist(grid);
        entityManager.flush();
    }

    @Override
    public void add(Check check) {
        entityManager.persist(check);
        entityManager.flush();
    }

    @Override
    public Optional<Campaign> find(FundId fund, CampaignId id) {
        return of(fund, entityManager.find(Campaign.class, id.value()));
    }

    @Override
    public Optional<Campaign> lock(FundId fund, CampaignId id) {
        return of(fund, entityManager.find(Campaign.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Grid> grid(FundId fund, GridId id) {
        return entityManager
                .createQuery("SELECT g FROM Grid g WHERE g.id = :id AND g.fundId = :fund", Grid.class)
                .setParameter("id", id.value())
                .setParameter("fund", fund.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Grid> newestGrid(FundId fund) {
        return entityManager
                .createQuery("SELECT g FROM Grid g WHERE g.fundId = :fund ORDER BY g.versionNo DESC", Grid.class)
                .setParameter("fund", fund.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Grid modelGrid() {
        return entityManager.find(Grid.class, MODEL_GRID);
    }

    @Override
    public Optional<Check> check(FundId fund, CheckId id) {
        return checks(fund).stream().filter(check -> check.id().equals(id)).findFirst();
    }

    @Override
    public List<Check> checks(FundId fund) {
        return entityManager
                .createQuery("SELECT c FROM Check c WHERE c.fundId = :fund ORDER BY c.place, c.id", Check.class)
                .setParameter("fund", fund.value())
                .getResultList();
    }

    @Override
    public List<Check> modelChecks() {
        return entityManager
                .createQuery("SELECT c FROM Check c WHERE c.fundId IS NULL ORDER BY c.place", Check.class)
                .getResultList();
    }

    private static Optional<Campaign> of(FundId fund, Campaign campaign) {
        return Optional.ofNullable(campaign).filter(found -> found.fund().equals(fund));
    }
}
