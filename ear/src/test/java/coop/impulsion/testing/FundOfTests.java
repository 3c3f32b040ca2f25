package coop.impulsion.testing;

import coop.impulsion.basis.FundId;

/**
 * A fund that one test made for itself, with three people, who have no role outside such funds: four eyes need two, and
 * whoever verifies a condition does not pay.
 *
 * @param manager founder, administrator, manager and chair
 * @param accountant accountant and auditor
 * @param approver approves payments of any amount
 */
public record FundOfTests(FundId id, String code, String manager, String accountant, String approver) {}
