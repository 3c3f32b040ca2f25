/**
 * What-ifs that people keep: copies of a fund's agreement and commitments with proposed awards, which they change at will and
 * compare. Each belongs to its user alone. Holds nothing that anything else of the fund reads, and computes only by
 * {@code risksharing}.
 */
package coop.impulsion.scenario;
