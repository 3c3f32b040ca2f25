package coop.impulsion.fund;

/**
 * What the settings page shows of a fund and hands back.
 *
 * @param code its code, never changed
 * @param version of the row that was read, so that a stale page is refused
 */
public record FundSettingsView(String code, FundIdentity identity, boolean isDemo, long version) {}
