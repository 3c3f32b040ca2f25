package coop.impulsion.committee.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MajorityRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The rules of a fund's committee, for the sessions that are opened from now on. */
@Entity
@Table(name = "committee_rules")
public class RulesInForce {

    @Id
    @Column(name = "fund_id")
    private long fundId;

    @Enumerated(EnumType.STRING)
    private MajorityRule majority;

    @Column(name = "quorum_bp")
    private int quorumBasisPoints;

    @Column(name = "proxies_per_holder")
    private int proxiesPerHolder;

    @Column(name = "has_casting_vote")
    private boolean hasCastingVote;

    @Version
    private long version;

    protected RulesInForce() {}

    public static RulesInForce of(FundId fund, CommitteeRules rules) {
        RulesInForce inForce = new RulesInForce();
        inForce.fundId = fund.value();
        inForce.adopt(rules);
        return inForce;
    }

    public void adopt(CommitteeRules rules) {
        majority = rules.majority();
        quorumBasisPoints = rules.quorumBasisPoints();
        proxiesPerHolder = rules.proxiesPerHolder();
        hasCastingVote = rules.hasCastingVote();
    }

    public CommitteeRules rules() {
        return new CommitteeRules(majority, quorumBasisPoints, proxiesPerHolder, hasCastingVote);
    }
}
