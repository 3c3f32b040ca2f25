/**
 * What the projects change: indicators with baseline, target and measures, the trajectory told in dated events, the
 * first post, the verdict of the experiment. Holds no amount of money and no rule of attribution to contributors (that
 * is {@code statement}).
 */
package coop.impulsion.impact;
