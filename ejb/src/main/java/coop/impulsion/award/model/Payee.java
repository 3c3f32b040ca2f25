package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.Iban;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The account that an award is paid to, with the legal name of its holder, which banks compare with the account. */
@Embeddable
public class Payee {

    @Column(name = "payee_name")
    private String name;

    @Column(name = "payee_iban")
    private String iban;

    @Column(name = "payee_bic")
    private String bic;

    protected Payee() {}

    /** @param bic null when not known: SEPA banks find it from the IBAN */
    Payee(String name, Iban iban, Bic bic) {
        this.name = Words.required(name, 140, Reason.PAYEE_MISSING, "payeeName");
        this.iban = iban.value();
        this.bic = bic == null ? null : bic.value();
    }

    public String name() {
        return name;
    }

    public Iban iban() {
        return new Iban(iban);
    }

    public Bic bic() {
        return bic == null ? null : new Bic(bic);
    }
}
