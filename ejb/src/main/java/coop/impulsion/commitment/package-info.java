/**
 * What contributors promise to a fund, in money or in kind, with its conditions; what the fund calls and receives of
 * it; what awards hold of it. Holds no rule of sharing (that is {@code risksharing}) and no award.
 */
package coop.impulsion.commitment;
