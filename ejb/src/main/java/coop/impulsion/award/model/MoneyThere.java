package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import java.util.List;

/** Whether the money that a draw takes has come in, or prefinancing stands in for it. */
public interface MoneyThere {

    /** @throws AwardRefused {@code MONEY_MISSING}: how much, and of whom */
    void require(Award award, List<SharePart> draws);
}
