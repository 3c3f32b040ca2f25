package coop.impulsion.award.web;

import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.ReturnStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The tone of the chip that says how a thing of an award stands. */
@Named("awardTones")
@ApplicationScoped
public class Tones {

    public String of(AwardStatus status) {
        return switch (status) {
            case DECIDED -> "waiting";
            case IN_FORCE -> "good";
            case ENDED, LAPSED -> "neutral";
        };
    }

    public String ofInstalment(InstalmentStatus status) {
        return switch (status) {
            case PLANNED, CANCELLED -> "neutral";
            case PAYABLE, ORDERED -> "waiting";
            case PAID -> "good";
        };
    }

    public String ofCondition(ConditionStatus status) {
        return switch (status) {
            case OPEN -> "neutral";
            case EVIDENCE_GIVEN -> "waiting";
            case MET -> "good";
        };
    }

    public String ofReturn(ReturnStatus status) {
        return switch (status) {
            case CLAIMED -> "waiting";
            case RECEIVED -> "good";
            case WITHDRAWN -> "neutral";
        };
    }
}
