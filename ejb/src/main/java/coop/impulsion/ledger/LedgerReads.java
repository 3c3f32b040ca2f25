package coop.impulsion.ledger;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.store.BalanceRows;
import coop.impulsion.ledger.store.EntryRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be read of a fund's books: journals, accounts, balances, single entries. By accountant and auditor; the
 * manager, who follows figures to their entries, reads entries and accounts too.
 */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.AUDITOR, Roles.MANAGER, Roles.SYSTEM})
public class LedgerReads {

    @Inject
    private Actors actors;

    @Inject
    private EntryRows entries;

    @Inject
    private BalanceRows balances;

    /**
     * Entries of a period in the order of validation.
     *
     * @param journal null for all
     * @param offset how many of them come before the page
     */
    public JournalPart journal(FundId fund, LocalDate from, LocalDate to, Journal journal, int offset, int size) {
        require(fund);
        return entries.journal(fund, from, to, journal, offset, size);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if the fund has no such entry */
    public EntryView entry(FundId fund, long position) {
        require(fund);
        return entries.entry(fund, position)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, position));
    }

    /** Entries with a line that names that commitment, award or agreement, in the order of validation. */
    public List<EntryView> entriesOf(FundId fund, String reference) {
        require(fund);
        return entries.of(fund, reference);
    }

    /** The chart, each account with its balance at the end of that day. */
    public List<AccountView> accounts(FundId fund, LocalDate on) {
        require(fund);
        return balances.accounts(fund, on);
    }

    /**
     * An account's lines with its running balance.
     *
     * @param auxiliary number of a contributor or project, or null for all
     * @throws AccessRefused {@code NOT_FOUND} if the chart has no such account
     */
    public AccountPart account(
            FundId fund, String code, LocalDate from, LocalDate to, String auxiliary, int offset, int size) {
        require(fund);
        return balances.account(fund, code, from, to, auxiliary, offset, size)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, code));
    }

    /** By account. */
    public List<BalanceLineView> balance(FundId fund, LocalDate from, LocalDate to) {
        require(fund);
        return balances.general(fund, from, to);
    }

    /** By account, then contributor or project. */
    public List<BalanceLineView> auxiliaryBalance(FundId fund, LocalDate from, LocalDate to, Auxiliary kind) {
        require(fund);
        return balances.auxiliary(fund, from, to, kind);
    }

    private void require(FundId fund) {
        actors.require(fund, Role.ACCOUNTANT, Role.AUDITOR, Role.MANAGER);
    }
}
