package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.project.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** Whether what earmarks name exists: communes, intercommunal bodies, projects, sectors, cost categories. */
@ApplicationScoped
public class EarmarkTargets {

    @PersistenceContext
    private EntityManager entityManager;

    /** @throws CommitmentRefused {@code EARMARK_UNKNOWN} with the value of the first one that names nothing */
    public void refuseUnknown(FundId fund, List<Earmark> earmarks) {
        for (Earmark earmark : earmarks) {
            if (!exists(fund, earmark)) {
                throw new CommitmentRefused(Reason.EARMARK_UNKNOWN, "earmarks", earmark.value());
            }
        }
    }

    private boolean exists(FundId fund, Earmark earmark) {
        String value = earmark.value();
        return switch (earmark.kind()) {
            case COMMUNE -> isRow("SELECT 1 FROM territory_commune WHERE insee_code = ?1", value);
            case EPCI -> isRow("SELECT 1 FROM territory_epci WHERE siren = ?1", value);
            case PROJECT -> isRow("SELECT 1 FROM project WHERE fund_id = ?1 AND number = ?2", fund.value(), value);
            case SECTOR ->
                Arrays.stream(Sector.values()).anyMatch(one -> one.name().equals(value));
            case COST_CATEGORY ->
                Arrays.stream(CostCategory.values()).anyMatch(one -> one.name().equals(value));
        };
    }

    private boolean isRow(String sql, Object... parameters) {
        return Row.select(entityManager, sql, parameters).findFirst().isPresent();
    }
}
