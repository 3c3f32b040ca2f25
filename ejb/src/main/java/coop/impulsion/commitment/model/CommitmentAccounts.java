package coop.impulsion.commitment.model;

import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.Nature;
import coop.impulsion.risksharing.ContributorClass;

/**
 * Which accounts of the chart the events of commitments touch: the table of {@code docs/rules/ledger.md}. The accounts
 * themselves are data; that these events use them is the rule.
 */
public final class CommitmentAccounts {

    public static final String BANK = "512100";
    /** Owed to contributors: what they paid too much, and restitutions. */
    public static final String OVERPAID = "467700";

    public static final String UNIDENTIFIED = "471000";
    public static final String PROMISED = "802000";
    public static final String OFF_BALANCE_COUNTERPART = "809000";

    private CommitmentAccounts() {}

    /** What is owed to the fund: notified public grants apart from all that is called. */
    public static String receivable(Nature nature) {
        return nature == Nature.PUBLIC_GRANT ? "441000" : "467100";
    }

    /** What a call, a notification or a gift without a call brings: income, or money that is owed back in the end. */
    public static String income(Nature nature, ContributorClass contributorClass) {
        return switch (nature) {
            case PUBLIC_GRANT -> "741000";
            case WITH_RETURN -> "103400";
            case REPAYABLE -> "168100";
            case GIFT ->
                switch (contributorClass) {
                    case PUBLIC -> "755100";
                    case PATRON -> "754200";
                    case CITIZEN -> "754100";
                };
        };
    }

    /** What is owed back comes from here: the money itself, or public money set apart as not used. */
    public static String restitution(Nature nature) {
        return switch (nature) {
            case PUBLIC_GRANT -> "194000";
            case WITH_RETURN -> "103400";
            case REPAYABLE -> "168100";
            case GIFT -> throw new IllegalArgumentException("a gift is never given back");
        };
    }

    /** Use of what came in kind, at the debit. */
    public static String inKindUse(InKindKind kind) {
        return switch (kind) {
            case GOODS -> "860000";
            case EQUIPMENT_LOAN -> "861000";
            case SKILLS -> "862000";
            case VOLUNTEERING -> "864000";
        };
    }

    /** Where what came in kind comes from, at the credit. */
    public static String inKindOrigin(InKindKind kind) {
        return switch (kind) {
            case GOODS -> "870000";
            case EQUIPMENT_LOAN, SKILLS -> "871000";
            case VOLUNTEERING -> "875000";
        };
    }
}
