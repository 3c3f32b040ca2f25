package coop.impulsion.commitment.model;

import static coop.impulsion.commitment.model.CommitmentAccounts.BANK;
import static coop.impulsion.commitment.model.CommitmentAccounts.OFF_BALANCE_COUNTERPART;
import static coop.impulsion.commitment.model.CommitmentAccounts.OVERPAID;
import static coop.impulsion.commitment.model.CommitmentAccounts.PROMISED;
import static coop.impulsion.commitment.model.CommitmentAccounts.UNIDENTIFIED;

import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The entry of each event of money coming in, as the table of {@code docs/rules/ledger.md} has it. For example a call of
 * 1,000.00 to a company: debit 467100, credit 754200, and off balance sheet debit 809000, credit 802000.
 */
public final class CommitmentEntries {

    private CommitmentEntries() {}

    /** What was promised: at the signature, or again when a call is cancelled. */
    public static EntryDraft promised(Party party, String piece, LocalDate on, String labelCode, Money amount) {
        return entry(
                party.fund(),
                Journal.HB,
                on,
                piece,
                labelCode,
                PostingDraft.debit(PROMISED, party.contributor(), party.commitment(), amount),
                PostingDraft.credit(OFF_BALANCE_COUNTERPART, party.contributor(), party.commitment(), amount));
    }

    /** What is no longer only promised: called, reduced. */
    public static EntryDraft noLongerPromised(Party party, String piece, LocalDate on, String labelCode, Money amount) {
        return entry(
                party.fund(),
                Journal.HB,
                on,
                piece,
                labelCode,
                PostingDraft.debit(OFF_BALANCE_COUNTERPART, party.contributor(), party.commitment(), amount),
                PostingDraft.credit(PROMISED, party.contributor(), party.commitment(), amount));
    }

    /** Calls or notified due dates of one commitment: a line of receivable each, in their order, then the income. */
    public static EntryDraft called(Party party, String piece, LocalDate on, String labelCode, List<Money> amounts) {
        List<PostingDraft> postings = new ArrayList<>();
        for (Money amount : amounts) {
            postings.add(PostingDraft.debit(receivable(party), party.contributor(), party.commitment(), amount));
        }
        postings.add(PostingDraft.credit(income(party), party.contributor(), party.commitment(), Money.sum(amounts)));
        return entry(party.fund(), Journal.EN, on, piece, labelCode, postings.toArray(PostingDraft[]::new));
    }

    /** The second line takes the receivable back. */
    public static EntryDraft callCancelled(Party party, String piece, LocalDate on, Money amount) {
        return entry(
                party.fund(),
                Journal.EN,
                on,
                piece,
                "CALL_CANCELLED",
                PostingDraft.debit(income(party), party.contributor(), party.commitment(), amount),
                PostingDraft.credit(receivable(party), party.contributor(), party.commitment(), amount));
    }

    /** Money for a call: the second line pays it, a third is what was too much. Nothing pays a call that is paid. */
    public static EntryDraft received(Party party, Receipt receipt) {
        return forCall(party, receipt, Journal.BQ, BANK, receipt.receivedOn(), "MONEY_RECEIVED");
    }

    public static EntryDraft receivedFromNobodyKnown(FundId fund, Receipt receipt) {
        return entry(
                fund,
                Journal.BQ,
                receipt.receivedOn(),
                receipt.number(),
                "RECEIPT_UNKNOWN",
                PostingDraft.debit(BANK, null, null, receipt.amount()),
                PostingDraft.credit(UNIDENTIFIED, null, null, receipt.amount()));
    }

    /** A gift that nobody called. */
    public static EntryDraft given(Party party, Receipt receipt) {
        return entry(
                party.fund(),
                Journal.BQ,
                receipt.receivedOn(),
                receipt.number(),
                "GIFT_RECEIVED",
                PostingDraft.debit(BANK, null, null, receipt.amount()),
                PostingDraft.credit(income(party), party.contributor(), null, receipt.amount()));
    }

    /** What nobody knew turns out to pay a call: the second line pays it. */
    public static EntryDraft identifiedAsPaying(Party party, Receipt receipt, LocalDate on) {
        return forCall(party, receipt, Journal.OD, UNIDENTIFIED, on, "RECEIPT_IDENTIFIED");
    }

    public static EntryDraft identifiedAsGift(Party party, Receipt receipt, LocalDate on) {
        return entry(
                party.fund(),
                Journal.OD,
                on,
                receipt.number(),
                "RECEIPT_IDENTIFIED",
                PostingDraft.debit(UNIDENTIFIED, null, null, receipt.amount()),
                PostingDraft.credit(income(party), party.contributor(), null, receipt.amount()));
    }

    public static EntryDraft inKind(Party party, String piece, LocalDate on, InKindKind kind, Money value) {
        return entry(
                party.fund(),
                Journal.CV,
                on,
                piece,
                "IN_KIND_VALUED",
                PostingDraft.debit(CommitmentAccounts.inKindUse(kind), party.contributor(), piece, value),
                PostingDraft.credit(CommitmentAccounts.inKindOrigin(kind), party.contributor(), piece, value));
    }

    /** Money is owed back. */
    public static EntryDraft restitutionDecided(Party party, String piece, LocalDate on, Money amount) {
        return entry(
                party.fund(),
                Journal.OD,
                on,
                piece,
                "RESTITUTION_DECIDED",
                PostingDraft.debit(
                        CommitmentAccounts.restitution(party.nature()),
                        party.contributor(),
                        party.commitment(),
                        amount),
                PostingDraft.credit(OVERPAID, party.contributor(), party.commitment(), amount));
    }

    /** The bank has paid it. */
    public static EntryDraft restitutionPaid(Party party, String piece, LocalDate on, Money amount) {
        return entry(
                party.fund(),
                Journal.BQ,
                on,
                piece,
                "RESTITUTION_PAID",
                PostingDraft.debit(OVERPAID, party.contributor(), party.commitment(), amount),
                PostingDraft.credit(BANK, null, null, amount));
    }

    private static EntryDraft forCall(
            Party party, Receipt receipt, Journal journal, String from, LocalDate on, String labelCode) {
        List<PostingDraft> postings = new ArrayList<>();
        postings.add(PostingDraft.debit(from, null, null, receipt.amount()));
        if (receipt.matched().isPositive()) {
            postings.add(
                    PostingDraft.credit(receivable(party), party.contributor(), party.commitment(), receipt.matched()));
        }
        if (receipt.tooMuch().isPositive()) {
            postings.add(PostingDraft.credit(OVERPAID, party.contributor(), party.commitment(), receipt.tooMuch()));
        }
        return entry(party.fund(), journal, on, receipt.number(), labelCode, postings.toArray(PostingDraft[]::new));
    }

    private static String receivable(Party party) {
        return CommitmentAccounts.receivable(party.nature());
    }

    private static String income(Party party) {
        return CommitmentAccounts.income(party.nature(), party.contributorClass());
    }

    private static EntryDraft entry(
            FundId fund, Journal journal, LocalDate on, String piece, String labelCode, PostingDraft... postings) {
        return new EntryDraft(fund, journal, on, piece, on, labelCode, List.of(postings), List.of());
    }
}
