/**
 * What every feature stands on: the clock, the fund's id, the key that makes a command happen once, and the refusal.
 * Holds no rule of the fund and knows no feature.
 */
package coop.impulsion.basis;
