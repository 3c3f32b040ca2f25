package coop.impulsion.ledger.web;

import coop.impulsion.ledger.EntryView;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One entry: its lines, the share movements that belong to it, and its place in the chain. */
@Named
@RequestScoped
public class EntryPage {

    @Inject
    private LedgerReads reads;

    @Inject
    private CurrentFund fund;

    private long position;
    private EntryView view;

    public EntryView getView() {
        if (view == null) {
            view = reads.entry(fund.id(), position);
        }
        return view;
    }

    /** Whether people are led to a contributor by this auxiliary code, or else to a project. */
    public boolean isContributor(String auxiliary) {
        return auxiliary.startsWith("C-");
    }

    public long getPosition() {
        return position;
    }

    public void setPosition(long position) {
        this.position = position;
    }
}
