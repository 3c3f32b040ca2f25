/**
 * What every feature stands on: the clock, the fund's id, the key that makes a command happen once, the refusal, and
 * the number of an organisation. Holds no rule of the fund and knows no feature.
 */
package coop.impulsion.basis;
