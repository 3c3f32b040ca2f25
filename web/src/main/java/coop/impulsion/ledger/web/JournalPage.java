package coop.impulsion.ledger.web;

import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalPart;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Entries of a period, of one journal or all, page by page. */
@Named
@RequestScoped
public class JournalPage {

    private static final int PAGE = 50;

    @Inject
    private LedgerReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private LedgerPeriod period;

    private Journal journal;
    private int page = 1;
    private JournalPart part;

    public JournalPart getPart() {
        if (part == null) {
            part = reads.journal(
                    fund.id(), period.getFrom(), period.getTo(), journal, (Math.max(page, 1) - 1) * PAGE, PAGE);
        }
        return part;
    }

    public long getPages() {
        return Math.max(1, (getPart().count() + PAGE - 1) / PAGE);
    }

    public String getQuery() {
        return period.getQuery() + (journal == null ? "" : "journal=" + journal + "&");
    }

    public Journal[] getJournals() {
        return Journal.values();
    }

    public Journal getJournal() {
        return journal;
    }

    public void setJournal(Journal journal) {
        this.journal = journal;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
