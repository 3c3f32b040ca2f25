package coop.impulsion.fund.model;

import coop.impulsion.banking.Bic;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Siren;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.fund.FundRefused;
import coop.impulsion.fund.FundRefused.Reason;
import coop.impulsion.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;

/**
 * A fund: one accounting entity with its SIREN, its bank account and its rules. Founded once; what it says of itself
 * may be corrected, its code never.
 */
@Entity
@Table(name = "fund")
public class Fund {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_seq")
    @SequenceGenerator(name = "fund_seq", sequenceName = "fund_seq")
    private Long id;

    private String code;

    private String name;

    private String territory;

    private String address;

    private String contact;

    private String siren;

    @Column(name = "account_holder")
    private String accountHolder;

    private String iban;

    private String bic;

    @Column(name = "prefinancing_cents")
    private Money prefinancing;

    @Column(name = "is_demo")
    private boolean demo;

    @Version
    private long version;

    protected Fund() {}

    /** @throws FundRefused if the code has another form, and as {@link #describe} */
    public static Fund founded(FoundFund command) {
        if (command.code() == null || !CODE.matcher(command.code()).matches()) {
            throw new FundRefused(Reason.CODE_FORM, "code");
        }
        Fund fund = new Fund();
        fund.code = command.code();
        fund.demo = command.isDemo();
        fund.describe(command.identity());
        return fund;
    }

    /**
     * @throws FundRefused at the first part that is missing, too long or malformed
     * @throws coop.impulsion.banking.BankingRefused at field {@code iban} or {@code bic}
     */
    public void describe(FundIdentity identity) {
        name = required(identity.name(), 200, "name", Reason.NAME_MISSING);
        territory = optional(identity.territory(), 200, "territory");
        address = optional(identity.address(), 400, "address");
        contact = optional(identity.contact(), 254, "contact");
        siren = Siren.typed(identity.siren())
                .orElseThrow(() -> new FundRefused(Reason.SIREN_INVALID, "siren"))
                .digits();
        // 70 characters: what a payment file lets a name have.
        accountHolder = required(identity.accountHolder(), 70, "accountHolder", Reason.HOLDER_MISSING);
        iban = Iban.parse(identity.iban()).value();
        bic = identity.bic() == null || identity.bic().isBlank()
                ? null
                : Bic.parse(identity.bic()).value();
        if (identity.prefinancing() == null || identity.prefinancing().isNegative()) {
            throw new FundRefused(Reason.PREFINANCING_NEGATIVE, "prefinancing");
        }
        prefinancing = identity.prefinancing();
    }

    private static String required(String text, int longest, String field, Reason missing) {
        String kept = optional(text, longest, field);
        if (kept == null) {
            throw new FundRefused(missing, field);
        }
        return kept;
    }

    private static String optional(String text, int longest, String field) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new FundRefused(Reason.TOO_LONG, field, longest);
        }
        return kept;
    }

    public FundId id() {
        return new FundId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }
}
