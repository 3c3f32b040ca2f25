package coop.impulsion.ledger.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.web.FrenchFormat;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The period that a page of the books shows: from its address, or else the year so far. */
@Named
@RequestScoped
public class LedgerPeriod {

    @Inject
    private FundClock clock;

    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void thisYear() {
        LocalDate today = clock.today();
        from = today.withDayOfYear(1);
        to = today.withDayOfYear(today.lengthOfYear());
    }

    /** As part of an address: {@code from=01/01/2026&to=31/12/2026&}. */
    public String getQuery() {
        return "from=" + FrenchFormat.day(from) + "&to=" + FrenchFormat.day(to) + "&";
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        if (from != null) {
            this.from = from;
        }
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        if (to != null) {
            this.to = to;
        }
    }
}
