package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.AwardReturn;
import coop.impulsion.award.model.Awards;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    public void write() {
        entityManager.flush();
    }
}
