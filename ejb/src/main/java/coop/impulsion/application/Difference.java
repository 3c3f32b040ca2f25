package coop.impulsion.application;

/**
 * What changed in a field between two revisions.
 *
 * @param before null for nothing
 * @param after null for nothing
 */
public record Difference(FormField field, String before, String after) {}
