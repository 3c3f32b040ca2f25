package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.model.Correction;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Applications as rows of {@code application}. */
@ApplicationScoped
public class JpaApplications implements Applications {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Application application) {
        entityManager.persist(application);
        // The id is given before the row is written, but answers written by native SQL need the row.
        entityManager.flush();
    }

    @Override
    public void add(Correction correction) {
        entityManager.persist(correction);
    }

    @Override
    public Optional<Application> find(FundId fund, ApplicationId id) {
        return of(fund, entityManager.find(Application.class, id.value()));
    }

    @Override
    public Optional<Application> lock(FundId fund, ApplicationId id) {
        return of(fund, entityManager.find(Application.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Application> begunBy(FundId fund, CommandKey key) {
        return entityManager
                .createQuery(
                        "SELECT a FROM Application a WHERE a.fundId = :fund AND a.beginKey = :key", Application.class)
                .setParameter("fund", fund.value())
                .setParameter("key", key.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Correction> openCorrection(ApplicationId id) {
        return entityManager
                .createQuery(
                        "SELECT c FROM Correction c WHERE c.applicationId = :id AND c.answeredAt IS NULL",
                        Correction.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    private static Optional<Application> of(FundId fund, Application application) {
        return Optional.ofNullable(application).filter(found -> found.fund().equals(fund));
    }
}
