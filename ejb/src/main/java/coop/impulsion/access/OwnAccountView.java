package coop.impulsion.access;

import java.time.Instant;
import java.util.List;

/**
 * What somebody sees of their own account.
 *
 * @param isOneTime whether the password is not theirs yet
 * @param mayFoundFunds whether they may found a fund
 * @param arrivals the last ones, the newest first
 */
public record OwnAccountView(
        String userName,
        String displayName,
        String email,
        boolean isOneTime,
        boolean mayFoundFunds,
        List<Arrival> arrivals) {

    /** Somebody was let in with this account, or was not ({@code isRefused}). */
    public record Arrival(Instant at, String address, boolean isRefused) {}
}
