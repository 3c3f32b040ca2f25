package coop.impulsion.contributor;

/**
 * A contributor as pages show it.
 *
 * @param number for example {@code C-0007}
 * @param version of the row that was read, so that a stale page is refused
 */
public record ContributorView(ContributorId id, String number, ContributorProfile profile, long version) {

    public String name() {
        return profile.name();
    }
}
