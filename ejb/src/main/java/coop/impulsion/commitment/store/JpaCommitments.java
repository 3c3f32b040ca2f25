package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.model.Call;
import coop.impulsion.commitment.model.Commitment;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.model.Party;
import coop.impulsion.commitment.model.Receipt;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Commitments, calls and receipts as rows. */
@ApplicationScoped
public class JpaCommitments implements Commitments {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Commitment commitment) {
        persist(commitment);
    }

    @Override
    public void add(Call call) {
        persist(call);
    }

    @Override
    public void add(Receipt receipt) {
        persist(receipt);
    }

    @Override
    public void reduced(Commitment commitment, LocalDate reducedOn, Money less, Instant at) {
        Row.change(
                entityManager,
                "INSERT INTO commitment_reduction (id, commitment_id, reduced_on, less_cents, recorded_at)"
                        + " VALUES (nextval('commitment_reduction_seq'), ?1, ?2, ?3, ?4)",
                commitment.id().value(),
                reducedOn,
                less.cents(),
                at);
    }

    @Override
    public Optional<Commitment> commitment(FundId fund, String number) {
        return find(Commitment.class, fund, number);
    }

    @Override
    public Optional<Call> call(FundId fund, String number) {
        return find(Call.class, fund, number);
    }

    @Override
    public Optional<Receipt> receipt(FundId fund, String number) {
        return find(Receipt.class, fund, number);
    }

    @Override
    public Party party(Commitment commitment) {
        return party(commitment.fund(), commitment.id().value());
    }

    @Override
    public Party party(FundId fund, long commitmentId) {
        return Row.select(
                        entityManager,
                        "SELECT k.number, k.contributor_class, c.number, c.nature FROM commitment c"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ?1 AND c.id = ?2",
                        fund.value(),
                        commitmentId)
                .findFirst()
                .map(row -> new Party(
                        fund,
                        row.text(0),
                        row.constant(1, ContributorClass.class),
                        row.text(2),
                        row.constant(3, Nature.class)))
                .orElseThrow(() -> new IllegalArgumentException("no such commitment: " + commitmentId));
    }

    @Override
    public Optional<Giver> giver(FundId fund, String contributorNumber) {
        return Row.select(
                        entityManager,
                        "SELECT id, number, contributor_class FROM contributor WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        contributorNumber)
                .findFirst()
                .map(row -> new Giver(
                        row.whole(0),
                        new Party(fund, row.text(1), row.constant(2, ContributorClass.class), null, Nature.GIFT)));
    }

    private void persist(Object aggregate) {
        entityManager.persist(aggregate);
        // Written now: its figures are moved by SQL in the same transaction.
        entityManager.flush();
    }

    private <T> Optional<T> find(Class<T> type, FundId fund, String number) {
        return entityManager
                .createQuery(
                        "SELECT a FROM " + type.getSimpleName() + " a WHERE a.fundId = :fund AND a.number = :number",
                        type)
                .setParameter("fund", fund.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
