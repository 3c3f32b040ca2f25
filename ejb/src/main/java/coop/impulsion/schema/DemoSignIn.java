package coop.impulsion.schema;

/**
 * A demo user as the console shows them, for example {@code nadia, …, "chargée de mission"}.
 *
 * @param userName what to type as name
 * @param password what to type as password; exists in demo mode only
 * @param who what they are in the fund, in the words of the screen
 */
public record DemoSignIn(String userName, String password, String who) {}
