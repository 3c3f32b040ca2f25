package coop.impulsion.committee;

/**
 * What the carrier of an item will read on release.
 *
 * @param seenVersion of the item on the page
 */
public record WriteLetter(ItemId item, long seenVersion, String letter) {}
