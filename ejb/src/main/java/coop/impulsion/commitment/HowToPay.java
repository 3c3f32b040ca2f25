package coop.impulsion.commitment;

/**
 * Where contributors pay what they are called for.
 *
 * @param holder of the account
 * @param iban in groups of four, as people read and type it
 */
public record HowToPay(String holder, String iban) {}
