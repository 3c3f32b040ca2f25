package coop.impulsion.application;

/**
 * What a person answers to a line of the checklist.
 *
 * @param answer null lets the data answer
 * @param note why, needed where it is not what the data say
 */
public record GivenAnswer(CheckId check, CheckAnswer answer, String note) {}
