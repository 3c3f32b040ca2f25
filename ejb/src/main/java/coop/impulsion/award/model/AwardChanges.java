package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.List;

/** What changed awards after their decision; rows are added and never changed. */
public interface AwardChanges {

    void keep(AwardChange change);

    /** What a commitment has undrawn in awards that go on, by date of their decision, number and category. */
    List<Undrawn> undrawnOf(CommitmentId commitment);

    /** 1,200.00 of the first post of O-2026-0003. */
    record Undrawn(AwardId award, CostCategory category, Money amount) {}
}
