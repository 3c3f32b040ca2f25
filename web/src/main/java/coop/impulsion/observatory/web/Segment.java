package coop.impulsion.observatory.web;

import coop.impulsion.money.Money;

/**
 * A part of a drawn bar with its line in the legend.
 *
 * @param look of the part, a CSS class; its pattern and mark go with it
 * @param x where it starts, in tenths of a percent of the bar
 * @param width in tenths of a percent
 * @param name what it stands for
 * @param more what else is to say of it, or null
 */
public record Segment(String look, int x, int width, String name, String more, Money amount) {}
