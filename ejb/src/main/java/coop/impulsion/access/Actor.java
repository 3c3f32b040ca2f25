package coop.impulsion.access;

/**
 * The user in whose name a command is done.
 *
 * @param userId id of the user's row
 * @param userName what they sign in with; also what the trail keeps
 * @param displayName how pages name them
 */
public record Actor(long userId, String userName, String displayName) {}
