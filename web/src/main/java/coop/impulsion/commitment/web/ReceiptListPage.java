package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptPart;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Money that came in, the newest first; those that nobody knows apart. */
@Named
@RequestScoped
public class ReceiptListPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private ReceiptOrigin.Kind kind;
    private final Paging paging = new Paging(100);
    private ReceiptPart part;

    public ReceiptPart getPart() {
        if (part == null) {
            part = read();
            if (paging.wasBeyond(part.count())) {
                part = read();
            }
        }
        return part;
    }

    private ReceiptPart read() {
        return reads.receiptPart(fund.id(), kind, paging.from(), paging.size());
    }

    public int getPages() {
        return paging.pagesOf(getPart().count());
    }

    public String getQuery() {
        return Paging.query("kind", kind);
    }

    public Paging getPaging() {
        return paging;
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
}
