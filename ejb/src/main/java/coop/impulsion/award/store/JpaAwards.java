package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.AwardReturn;
import coop.impulsion.award.model.Awards;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** Awards as rows of {@code award} and the tables of their parts. */
@ApplicationScoped
public class JpaAwards implements Awards {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Award award) {
        entityManager.persist(award);
        entityManager.flush();
    }

    @Override
    public void add(AwardAgreement agreement) {
        entityManager.persist(agreement);
    }

    @Override
    public void add(AwardReturn moneyBack) {
        entityManager.persist(moneyBack);
    }

    @Override
    public Optional<Award> find(FundId fund, String number) {
        return Row.select(
                        entityManager, "SELECT id FROM award WHERE fund_id = ?1 AND number = ?2", fund.value(), number)
                .findFirst()
                .map(row -> entityManager.find(Award.class, row.whole(0)));
    }

    @Override
    public Optional<Award> find(FundId fund, AwardId id) {
        return Optional.ofNullable(entityManager.find(Award.class, id.value()))
                .filter(award -> award.fund().equals(fund));
    }

    @Override
    public AwardAgreement agreementOf(Award award) {
        return entityManager.find(AwardAgreement.class, award.id().value());
    }

    @Override
    public Optional<AwardReturn> findReturn(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT id FROM award_return WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number)
                .findFirst()
                .map(row -> entityManager.find(AwardReturn.class, row.whole(0)));
    }

    @Override
    public void amended(Award award, Map<CostCategory, Money> by) {
        entityManager.flush();
        // Not through the aggregate's map: the mapping would delete the row and add another, and no row of money goes.
        by.forEach((category, amount) -> {
            int changed = Row.change(
                    entityManager,
                    "UPDATE award_line SET amount_cents = amount_cents + ?3 WHERE award_id = ?1 AND cost_category = ?2",
                    award.id().value(),
                    category,
                    amount.cents());
            if (changed == 0) {
                Row.change(
                        entityManager,
                        "INSERT INTO award_line (award_id, cost_category, amount_cents) VALUES (?1, ?2, ?3)",
                        award.id().value(),
                        category,
                        amount.cents());
            }
        });
        entityManager.refresh(award);
    }

    @Override
    public void write() {
        entityManager.flush();
    }
}
