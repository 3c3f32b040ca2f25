package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is written in forms: the words of now, and those that were handed in. */
public interface FormWords {

    /** What is written in a field, by whom and when. */
    record Written(String words, String by, Instant at) {}

    Map<String, String> now(ApplicationId id);

    Optional<Written> written(ApplicationId id, String field);

    /** Blank words empty the field. */
    void write(ApplicationId id, String field, Written written);

    /** Freezes the words of now, and what is asked of the fund, as that revision. */
    void freeze(ApplicationId id, int revisionNo, String userName, Instant now, Map<CostCategory, Money> requested);

    /** Puts the words of that revision back. */
    void restore(ApplicationId id, int revisionNo, String userName, Instant now);

    /** The words of a revision; empty if there is none. */
    Map<String, String> revision(ApplicationId id, int revisionNo);
}
