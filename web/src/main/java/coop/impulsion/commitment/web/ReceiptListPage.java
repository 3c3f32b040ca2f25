package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Money that came in, the newest first; those that nobody knows apart. */
@Named
@RequestScoped
public class ReceiptListPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private ReceiptOrigin.Kind kind;
    private List<ReceiptView> receipts;

    public List<ReceiptView> getReceipts() {
        if (receipts == null) {
            receipts = reads.receipts(fund.id(), kind);
        }
        return receipts;
    }

    public Money getAmount() {
        return Money.sum(getReceipts().stream().map(ReceiptView::amount).toList());
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
