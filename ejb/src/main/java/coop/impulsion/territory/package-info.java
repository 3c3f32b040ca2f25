/**
 * Communes and intercommunal bodies (EPCI) of France, found as one types: what projects stand in and commitments are
 * earmarked for. Holds nothing about funds.
 */
package coop.impulsion.territory;
