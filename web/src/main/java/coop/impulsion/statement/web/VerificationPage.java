package coop.impulsion.statement.web;

import coop.impulsion.statement.StatementVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells anyone with a check code whether the statement is one of ours. */
@Named
@RequestScoped
public class VerificationPage {

    @Inject
    private StatementVerification verification;

    private String code;
    private StatementVerification.Genuine genuine;

    public void load() {
        genuine = isAsked() ? verification.verify(code).orElse(null) : null;
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    public StatementVerification.Genuine getGenuine() {
        return genuine;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
