package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import java.util.List;

/**
 * The shares of awards, line by line. Every change is one conditional update for each line, which changes nothing
 * rather than break {@code 0 <= returned <= drawn, drawn + ordered <= share <= granted + added}; called after the fund's head is
 * locked.
 */
public interface AwardShares {

    void reserve(AwardId award, List<SharePart> shares);

    /** More on top of what they bear, or for the first time. */
    void add(AwardId award, List<SharePart> shares);

    /** All lines, by commitment number and category. */
    List<ShareLine> of(AwardId award);

    void order(AwardId award, List<SharePart> draws);

    void withdrawOrder(AwardId award, List<SharePart> draws);

    /** What was ordered is drawn. */
    void drawn(AwardId award, List<SharePart> draws);

    /** What was drawn is not. */
    void undrawn(AwardId award, List<SharePart> draws);

    void returned(AwardId award, List<SharePart> returns);

    void release(AwardId award, List<SharePart> shares);
}
