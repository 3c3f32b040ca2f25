package coop.impulsion.disbursement.web;

import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files that went to the bank, the newest first. */
@Named
@RequestScoped
public class FileListPage {

    @Inject
    private DisbursementReads reads;

    @Inject
    private CurrentFund fund;

    private List<FileView> files;

    public List<FileView> getFiles() {
        if (files == null) {
            files = reads.files(fund.id());
        }
        return files;
    }

    public Money getTotal() {
        return Money.sum(getFiles().stream().map(FileView::total).toList());
    }
}
