package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.MissingMoney;
import java.util.List;

/** Whether the money that a draw takes has come in, or prefinancing stands in for it. */
public interface MoneyThere {

    /** Whose money is missing; nobody's when prefinancing stands in for all that is. */
    List<MissingMoney> missing(Award award, List<SharePart> draws);

    /** @throws AwardRefused {@code MONEY_MISSING}: how much, and of whom */
    void require(Award award, List<SharePart> draws);
}
