package coop.impulsion.access;

/**
 * Asks for a user who can sign in.
 *
 * @param userName what they will type, 1 to 120 characters; kept in lower case
 * @param displayName how pages name them
 * @param email null where there is none
 * @param password 12 characters or more; kept only as a hash
 * @param isDemo whether the account exists for the demo alone
 */
public record OpenAccount(String userName, String displayName, String email, String password, boolean isDemo) {}
