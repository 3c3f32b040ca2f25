package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import coop.impulsion.committee.ScoreView;
import java.util.List;
import java.util.Optional;

/** All reviews with their scores. */
public interface Reviews {

    void add(Review review);

    /** With its scores. */
    void remove(Review review);

    Optional<Review> find(FundId fund, ReviewId id);

    Optional<Review> of(ApplicationId application, MemberId member);

    /** The same, locked until the transaction ends: scoring and handing in wait for each other. */
    Optional<Review> lock(ApplicationId application, MemberId member);

    List<ScoreView> scores(ReviewId id);

    /** Replaces what was written about that criterion. */
    void write(ReviewId id, ScoreView score);
}
