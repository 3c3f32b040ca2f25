package coop.impulsion.committee.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.model.Member;
import coop.impulsion.committee.model.Members;
import coop.impulsion.committee.model.RulesInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Members and rules as rows. */
@ApplicationScoped
public class JpaMembers implements Members {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Member member) {
        entityManager.persist(member);
        entityManager.flush();
    }

    @Override
    public Optional<Member> find(FundId fund, MemberId id) {
        return Optional.ofNullable(entityManager.find(Member.class, id.value()))
                .filter(member -> member.fund().equals(fund));
    }

    @Override
    public Optional<Member> ofUser(FundId fund, long userId) {
        return entityManager
                .createQuery("SELECT m FROM Member m WHERE m.fundId = :fund AND m.userId = :user", Member.class)
                .setParameter("fund", fund.value())
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public CommitteeRules rules(FundId fund) {
        RulesInForce rules = entityManager.find(RulesInForce.class, fund.value());
        return rules == null ? CommitteeRules.USUAL : rules.rules();
    }

    @Override
    public void adopt(FundId fund, CommitteeRules rules) {
        RulesInForce inForce = entityManager.find(RulesInForce.class, fund.value());
        if (inForce == null) {
            entityManager.persist(RulesInForce.of(fund, rules));
        } else {
            inForce.adopt(rules);
        }
    }
}
