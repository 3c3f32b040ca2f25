package coop.impulsion.impact;

/**
 * Something the fund measures in its projects.
 *
 * @param isFlow whether measures add up over a period; else the last one counts
 * @param isAsked whether it is still asked for
 * @param projects how many projects aim at something in it or have measured it
 */
public record IndicatorView(String code, String label, String unit, boolean isFlow, boolean isAsked, int projects) {}
