package coop.impulsion.commitment.web;

import coop.impulsion.commitment.ReceiptOrigin;

/** What a receipt pays, as a form holds it: a call chosen from the open ones, or a giver. */
public class OriginForm {

    private ReceiptOrigin.Kind kind;
    private String call;
    private String contributor;

    /** Null when nothing is chosen. */
    public ReceiptOrigin origin() {
        return kind == null ? null : new ReceiptOrigin(kind, call, contributor);
    }

    public ReceiptOrigin.Kind[] getKinds() {
        return ReceiptOrigin.Kind.values();
    }

    public ReceiptOrigin.Kind getKind() {
        return kind;
    }

    public void setKind(ReceiptOrigin.Kind kind) {
        this.kind = kind;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public String getContributor() {
        return contributor;
    }

    public void setContributor(String contributor) {
        this.contributor = contributor;
    }
}
