package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.ReturnStatus;
import coop.impulsion.web.Texts;
import java.util.List;

/** Says what comes next for an award and who does it. */
final class NextStep {

    private NextStep() {}

    /** @param isComplete whether the terms say all that the agreement needs; true where the reader may not know */
    static String of(AwardDetail detail, boolean isComplete, Texts texts) {
        return switch (detail.award().status()) {
            case DECIDED -> texts.get("award.next." + beforeSignature(detail, isComplete));
            case IN_FORCE -> inForce(detail, texts);
            case ENDED, LAPSED ->
                texts.of("award.next." + detail.award().status(), detail.award().endedOn());
        };
    }

    /** The first thing that is missing before the signature. */
    static Preparation beforeSignature(AwardDetail detail, boolean isComplete) {
        if (detail.award().status() != AwardStatus.DECIDED) {
            return Preparation.DONE;
        } else if (detail.instalments().isEmpty()) {
            return Preparation.SCHEDULE;
        } else if (!isComplete) {
            return Preparation.TERMS;
        } else if (detail.payeeName() == null) {
            return Preparation.PAYEE;
        }
        return detail.agreementPaper() == null ? Preparation.PAPER : Preparation.SIGNATURE;
    }

    private static String inForce(AwardDetail detail, Texts texts) {
        for (AwardDetail.ReturnView claim : detail.returns()) {
            if (claim.status() == ReturnStatus.CLAIMED) {
                return texts.with("award.next.CLAIM", List.of(claim.amount(), claim.number()));
            }
        }
        for (InstalmentView instalment : detail.instalments()) {
            InstalmentStatus status = instalment.status();
            if (status == InstalmentStatus.PLANNED) {
                return texts.of("award.next." + wanted(instalment), instalment.reference());
            } else if (status == InstalmentStatus.PAYABLE && detail.waiting().contains(instalment.reference())) {
                return texts.of("award.next.GAP", instalment.reference(), detail.gap());
            } else if (status == InstalmentStatus.PAYABLE) {
                return texts.of("award.next.PAY", instalment.reference(), instalment.dueOn());
            } else if (status == InstalmentStatus.ORDERED) {
                return texts.of("award.next.ORDERED", instalment.reference(), instalment.order());
            }
        }
        return texts.get("award.next.END");
    }

    private static String wanted(InstalmentView instalment) {
        boolean isToShow = hasCondition(instalment, ConditionStatus.OPEN);
        boolean isToVerify = hasCondition(instalment, ConditionStatus.EVIDENCE_GIVEN);
        return isToShow && isToVerify ? "BOTH" : isToVerify ? "VERIFY" : "EVIDENCE";
    }

    private static boolean hasCondition(InstalmentView instalment, ConditionStatus status) {
        return instalment.conditions().stream().anyMatch(condition -> condition.status() == status);
    }

    /** The steps from the decision to the signature. */
    public enum Preparation {
        SCHEDULE,
        TERMS,
        PAYEE,
        PAPER,
        SIGNATURE,
        DONE
    }
}
