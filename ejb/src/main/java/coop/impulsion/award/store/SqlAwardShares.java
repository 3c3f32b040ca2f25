package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shares as rows of {@code award_share}; its CHECKs are the last line behind the conditions of the updates. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlAwardShares implements AwardShares {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SqlBatch batch;

    @Override
    public void reserve(AwardId award, List<SharePart> shares) {
        batch.each(
                "INSERT INTO award_share (award_id, commitment_id, cost_category, granted_cents, share_cents,"
                        + " ordered_cents, drawn_cents, returned_cents) VALUES (?, ?, ?, ?, ?, 0, 0, 0)",
                shares.stream()
                        .map(share -> new Object[] {
                            award.value(),
                            share.commitment().value(),
                            share.category().name(),
                            share.amount().cents(),
                            share.amount().cents()
                        })
                        .toList());
    }

    @Override
    public void add(AwardId award, List<SharePart> shares) {
        Set<List<Object>> there = Row.select(
                        entityManager,
                        "SELECT commitment_id, cost_category FROM award_share WHERE award_id = ?1",
                        award.value())
                .map(row -> List.<Object>of(row.whole(0), row.text(1)))
                .collect(Collectors.toSet());
        Map<Boolean, List<SharePart>> isThere = shares.stream()
                .collect(Collectors.partitioningBy(share -> there.contains(List.<Object>of(
                        share.commitment().value(), share.category().name()))));
        changeTwo(
                award,
                isThere.get(true),
                "added_cents = added_cents + ?, share_cents = share_cents + ?",
                "share_cents + ? > share_cents");
        batch.each(
                "INSERT INTO award_share (award_id, commitment_id, cost_category, granted_cents, added_cents,"
                        + " share_cents, ordered_cents, drawn_cents, returned_cents) VALUES (?, ?, ?, 0, ?, ?, 0, 0, 0)",
                isThere.get(false).stream()
                        .map(share -> new Object[] {
                            award.value(),
                            share.commitment().value(),
                            share.category().name(),
                            share.amount().cents(),
                            share.amount().cents()
                        })
                        .toList());
    }

    @Override
    public List<ShareLine> of(AwardId award) {
        // Native: a line for each commitment and category with what the engine needs of both, in one query.
        return Row.select(
                        entityManager,
                        "SELECT s.commitment_id, c.number, COALESCE(p.contributor_class, k.contributor_class),"
                                + " c.signed_on, s.cost_category,"
                                + " s.share_cents, s.ordered_cents, s.drawn_cents, s.returned_cents"
                                + " FROM award_share s JOIN commitment c ON c.id = s.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id"
                                + " LEFT JOIN award_pledge p ON p.award_id = s.award_id AND p.commitment_id = s.commitment_id"
                                + " WHERE s.award_id = ?1 ORDER BY c.number, s.cost_category",
                        award.value())
                .map(row -> new ShareLine(
                        new CommitmentId(row.whole(0)),
                        row.text(1),
                        row.constant(2, ContributorClass.class),
                        row.day(3),
                        row.constant(4, CostCategory.class),
                        Money.ofCents(row.whole(5)),
                        Money.ofCents(row.whole(6)),
                        Money.ofCents(row.whole(7)),
                        Money.ofCents(row.whole(8))))
                .toList();
    }

    @Override
    public void order(AwardId award, List<SharePart> draws) {
        change(award, draws, "ordered_cents = ordered_cents + ?", "share_cents - drawn_cents - ordered_cents >= ?");
    }

    @Override
    public void withdrawOrder(AwardId award, List<SharePart> draws) {
        change(award, draws, "ordered_cents = ordered_cents - ?", "ordered_cents >= ?");
    }

    @Override
    public void drawn(AwardId award, List<SharePart> draws) {
        changeTwo(
                award, draws, "ordered_cents = ordered_cents - ?, drawn_cents = drawn_cents + ?", "ordered_cents >= ?");
    }

    @Override
    public void undrawn(AwardId award, List<SharePart> draws) {
        change(award, draws, "drawn_cents = drawn_cents - ?", "drawn_cents - returned_cents >= ?");
    }

    @Override
    public void returned(AwardId award, List<SharePart> returns) {
        change(award, returns, "returned_cents = returned_cents + ?", "drawn_cents - returned_cents >= ?");
    }

    @Override
    public void release(AwardId award, List<SharePart> shares) {
        change(award, shares, "share_cents = share_cents - ?", "share_cents - drawn_cents - ordered_cents >= ?");
    }

    private void change(AwardId award, List<SharePart> parts, String change, String condition) {
        batch.each(
                update(change, condition),
                parts.stream()
                        .map(part -> new Object[] {
                            part.amount().cents(),
                            award.value(),
                            part.commitment().value(),
                            part.category().name(),
                            part.amount().cents()
                        })
                        .toList());
    }

    private void changeTwo(AwardId award, List<SharePart> parts, String change, String condition) {
        batch.each(
                update(change, condition),
                parts.stream()
                        .map(part -> new Object[] {
                            part.amount().cents(),
                            part.amount().cents(),
                            award.value(),
                            part.commitment().value(),
                            part.category().name(),
                            part.amount().cents()
                        })
                        .toList());
    }

    private static String update(String change, String condition) {
        return "UPDATE award_share SET " + change
                + " WHERE award_id = ? AND commitment_id = ? AND cost_category = ? AND " + condition;
    }
}
