package coop.impulsion.contributor.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Siren;
import coop.impulsion.contributor.ContributorId;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRefused;
import coop.impulsion.contributor.ContributorRefused.Reason;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One contributor of one fund: registered with a number that stays, described anew when an address or a name changes.
 * Public bodies and companies have a SIREN, citizens never.
 */
@Entity
@Table(name = "contributor")
public class Contributor {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    // What a mail server could take: one @, something before it, a point after it, no space.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contributor_seq")
    @SequenceGenerator(name = "contributor_seq", sequenceName = "contributor_seq")
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "contributor_class")
    private ContributorClass contributorClass;

    private String name;

    private String siren;

    private String email;

    private String address;

    private String language;

    @Column(name = "user_id")
    private Long userId;

    @Version
    private long version;

    protected Contributor() {}

    /**
     * @param number for example {@code C-0007}
     * @param userId of the person who signs in for it, or null
     * @throws ContributorRefused if a part is missing or malformed
     */
    public static Contributor registered(FundId fund, String number, ContributorProfile profile, Long userId) {
        Contributor contributor = new Contributor();
        contributor.fundId = fund.value();
        contributor.number = number;
        contributor.describe(profile, userId);
        return contributor;
    }

    /** @throws ContributorRefused if a part is missing or malformed */
    public void describe(ContributorProfile profile, Long newUserId) {
        if (profile.contributorClass() == null) {
            throw new ContributorRefused(Reason.CLASS_MISSING, "contributorClass");
        }
        contributorClass = profile.contributorClass();
        name = optional(profile.name(), 200, "name");
        if (name == null) {
            throw new ContributorRefused(Reason.NAME_MISSING, "name");
        }
        siren = siren(profile);
        email = optional(profile.email(), 254, "email");
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new ContributorRefused(Reason.EMAIL_INVALID, "email");
        }
        address = optional(profile.address(), 300, "address");
        if (profile.language() == null || !LANGUAGES.contains(profile.language())) {
            throw new ContributorRefused(Reason.LANGUAGE_UNKNOWN, "language");
        }
        language = profile.language();
        userId = newUserId;
    }

    /** From now on that person reads this contributor's pages. */
    public void letIn(long newUserId) {
        userId = newUserId;
    }

    public boolean hasReader() {
        return userId != null;
    }

    private static String siren(ContributorProfile profile) {
        boolean isGiven = profile.siren() != null && !profile.siren().isBlank();
        if (profile.contributorClass() == ContributorClass.CITIZEN) {
            if (isGiven) {
                throw new ContributorRefused(Reason.SIREN_OF_A_CITIZEN, "siren");
            }
            return null;
        }
        if (!isGiven) {
            throw new ContributorRefused(Reason.SIREN_MISSING, "siren");
        }
        return Siren.typed(profile.siren())
                .orElseThrow(() -> new ContributorRefused(Reason.SIREN_INVALID, "siren"))
                .digits();
    }

    private static String optional(String text, int longest, String field) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new ContributorRefused(Reason.TOO_LONG, field, longest);
        }
        return kept;
    }

    public ContributorId id() {
        return new ContributorId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String number() {
        return number;
    }

    public ContributorClass contributorClass() {
        return contributorClass;
    }

    public String siren() {
        return siren;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }
}
