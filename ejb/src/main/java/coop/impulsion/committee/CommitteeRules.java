package coop.impulsion.committee;

/**
 * How a fund's committee decides.
 *
 * <p>Example: simple majority, quorum of half the seats (5,000), one proxy for each holder, casting vote of the chair.
 *
 * @param quorumBasisPoints share of the seats that must be present or represented, in hundredths of a percent, rounded
 *     up to whole seats; from 1 to 10,000
 * @param proxiesPerHolder the most that one member may hold; 0 allows none
 * @param hasCastingVote whether the chair's own voice decides an equality
 */
public record CommitteeRules(
        MajorityRule majority, int quorumBasisPoints, int proxiesPerHolder, boolean hasCastingVote) {

    /** Simple majority, half of the seats, one proxy for each holder, casting vote of the chair. */
    public static final CommitteeRules USUAL = new CommitteeRules(MajorityRule.SIMPLE, 5_000, 1, true);

    /** @throws CommitteeRefused {@code RULES_OUT_OF_RANGE} */
    public CommitteeRules {
        if (majority == null) {
            throw new CommitteeRefused(CommitteeRefused.Reason.RULES_OUT_OF_RANGE, "majority");
        }
        if (quorumBasisPoints < 1 || quorumBasisPoints > 10_000) {
            throw new CommitteeRefused(CommitteeRefused.Reason.RULES_OUT_OF_RANGE, "quorum");
        }
        if (proxiesPerHolder < 0 || proxiesPerHolder > 5) {
            throw new CommitteeRefused(CommitteeRefused.Reason.RULES_OUT_OF_RANGE, "proxiesPerHolder");
        }
    }
}
