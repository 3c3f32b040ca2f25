package coop.impulsion.committee.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MemberId;
import java.util.Optional;

/** All members of committees, and the rules of each. */
public interface Members {

    void add(Member member);

    Optional<Member> find(FundId fund, MemberId id);

    /** The seat of that user, given up or not. */
    Optional<Member> ofUser(FundId fund, long userId);

    /** The rules in force; {@link CommitteeRules#USUAL} for a fund that has set none. */
    CommitteeRules rules(FundId fund);

    void adopt(FundId fund, CommitteeRules rules);
}
