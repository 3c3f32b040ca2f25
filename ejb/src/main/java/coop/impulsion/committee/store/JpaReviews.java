package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import coop.impulsion.committee.ScoreView;
import coop.impulsion.committee.model.Review;
import coop.impulsion.committee.model.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Reviews with JPA; scores as plain rows, saved one by one as they are written. */
@ApplicationScoped
public class JpaReviews implements Reviews {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Review review) {
        entityManager.persist(review);
        entityManager.flush();
    }

    @Override
    public void remove(Review review) {
        Row.change(
                entityManager,
                "DELETE FROM committee_score WHERE review_id = ?1",
                review.id().value());
        entityManager.remove(review);
    }

    @Override
    public Optional<Review> find(FundId fund, ReviewId id) {
        return Optional.ofNullable(entityManager.find(Review.class, id.value()))
                .filter(review -> review.fund().equals(fund));
    }

    @Override
    public Optional<Review> of(ApplicationId application, MemberId member) {
        return query(application, member).getResultStream().findFirst();
    }

    @Override
    public Optional<Review> lock(ApplicationId application, MemberId member) {
        return query(application, member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Review> query(ApplicationId application, MemberId member) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Review r WHERE r.applicationId = :application AND r.memberId = :member",
                        Review.class)
                .setParameter("application", application.value())
                .setParameter("member", member.value());
    }

    @Override
    public List<ScoreView> scores(ReviewId id) {
        return Row.select(
                        entityManager,
                        "SELECT criterion, score, reason, saved_at FROM committee_score WHERE review_id = ?1",
                        id.value())
                .map(row -> new ScoreView(
                        row.text(0),
                        row.has(1) ? Integer.valueOf((int) row.whole(1)) : null,
                        row.text(2),
                        row.instant(3)))
                .toList();
    }

    @Override
    public void write(ReviewId id, ScoreView score) {
        Row.change(
                entityManager,
                "DELETE FROM committee_score WHERE review_id = ?1 AND criterion = ?2",
                id.value(),
                score.criterion());
        Row.change(
                entityManager,
                "INSERT INTO committee_score (review_id, criterion, score, reason, saved_at)"
                        + " VALUES (?1, ?2, CAST(?3 AS INT), ?4, ?5)",
                id.value(),
                score.criterion(),
                score.score(),
                score.reason(),
                score.savedAt());
    }
}
