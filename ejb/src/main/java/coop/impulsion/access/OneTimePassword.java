package coop.impulsion.access;

import java.time.LocalDate;

/**
 * What a user signs in with once, to choose a password of their own. Whoever asked for it reads it once; it is kept only
 * as a hash.
 *
 * @param userName whose it is
 * @param password for example {@code k7pt-w3ma-7rxe-h2nd}
 * @param until the last day on which it lets them in
 */
public record OneTimePassword(String userName, String password, LocalDate until) {}
