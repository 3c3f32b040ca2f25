package coop.impulsion.committee;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;

/**
 * The chair says what is decided about an item.
 *
 * @param key made when the form was drawn: a double click decides once
 * @param seenVersion of the item on the page
 * @param outcome what was voted; an item may be deferred without a vote
 * @param reasons why, for the minutes and the carrier
 */
public record DecideItem(
        FundId fund, ItemId item, CommandKey key, long seenVersion, Minutes.Outcome outcome, String reasons) {}
