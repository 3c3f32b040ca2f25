package coop.impulsion.award.web;

import coop.impulsion.award.AgreementSigning;
import coop.impulsion.award.SignAgreement;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;

/** Notes that both parties have signed the agreement, with the signed copy if there is one. */
@Named
@RequestScoped
public class SignPage extends AwardForm {

    @Inject
    private AgreementSigning signing;

    private LocalDate signedOn;
    private Part file;

    @PostConstruct
    void propose() {
        signedOn = today();
    }

    public String sign() {
        Upload copy = Upload.of(file);
        signing.sign(new SignAgreement(
                fund(),
                getCommandKey(),
                getNumber(),
                getVersion(),
                signedOn,
                copy.fileName(),
                copy.type(),
                copy.content()));
        return done("award.sign.done", getNumber());
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
