package coop.impulsion.award.model;

import coop.impulsion.award.AwardKind;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of an award's life, every line with the project as auxiliary and the award as reference.
 *
 * <p>After each act the undrawn shares of the award are the balance of 467500 and 801000 on it, and drawn less returned
 * is what was paid less what came back. A grant is a debt (467500) as far as it is firm and off balance sheet (801000)
 * before; an advance stays off balance sheet until it is paid. Source: {@code docs/rules/ledger.md}.
 */
public final class AwardBooking {

    private static final String ADVANCES = "274200";
    private static final String AID_TO_PAY = "467500";
    private static final String TO_RECOVER = "467600";
    private static final String BANK = "512100";
    private static final String AID_AWARDED = "657100";
    private static final String AID_CANCELLED = "657180";
    private static final String LOSS_ON_ADVANCES = "664000";
    private static final String PROMISED_AID = "801000";
    private static final String OFF_BALANCE_CONTRA = "809000";

    private final FundId fund;
    private final String award;
    private final String project;
    private final AwardKind kind;

    public AwardBooking(FundId fund, String award, String project, AwardKind kind) {
        this.fund = fund;
        this.award = award;
        this.project = project;
        this.kind = kind;
    }

    /** The decision reserves the shares; nothing is owed yet. */
    public EntryDraft decided(LocalDate on, List<SharePart> shares) {
        return entry(
                Journal.HB,
                on,
                award,
                "AWARD_DECIDED",
                PROMISED_AID,
                OFF_BALANCE_CONTRA,
                SharePart.total(shares),
                SharePart.movements(award, ShareMovement.Kind.RESERVED, shares));
    }

    /** Shares are taken on since: the award is more, or others carry what was released. */
    public EntryDraft reserved(LocalDate on, String piece, String label, List<SharePart> shares) {
        return entry(
                Journal.HB,
                on,
                piece,
                label,
                PROMISED_AID,
                OFF_BALANCE_CONTRA,
                SharePart.total(shares),
                SharePart.movements(award, ShareMovement.Kind.RESERVED, shares));
    }

    /**
     * Shares no longer carry the award though it stays as it is. What nobody takes on stands as a credit of 801000 where
     * the aid is a debt already: 467500 and 801000 together are what shares carry.
     */
    public EntryDraft uncovered(LocalDate on, String piece, List<SharePart> released) {
        return entry(
                Journal.HB,
                on,
                piece,
                "SHARES_UNCOVERED",
                OFF_BALANCE_CONTRA,
                PROMISED_AID,
                SharePart.total(released),
                SharePart.movements(award, ShareMovement.Kind.RELEASED, released));
    }

    /** What nobody carried will not be paid either. */
    public List<EntryDraft> gapClosed(LocalDate on, String piece, Money amount) {
        return amount.isZero()
                ? List.of()
                : List.of(entry(
                        Journal.HB, on, piece, "GAP_CLOSED", PROMISED_AID, OFF_BALANCE_CONTRA, amount, List.of()));
    }

    /** What becomes a debt of the fund: a grant's instalments without conditions at the signature, others when met. */
    public List<EntryDraft> firm(LocalDate on, String piece, String label, Money amount) {
        if (kind == AwardKind.RECOVERABLE_ADVANCE || amount.isZero()) {
            return List.of();
        }
        return List.of(
                entry(Journal.HB, on, piece, label, OFF_BALANCE_CONTRA, PROMISED_AID, amount, List.of()),
                entry(Journal.AI, on, piece, label, AID_AWARDED, AID_TO_PAY, amount, List.of()));
    }

    /** The bank has paid. */
    public List<EntryDraft> paid(LocalDate on, String piece, List<SharePart> draws) {
        Money amount = SharePart.total(draws);
        List<ShareMovement> movements = SharePart.movements(award, ShareMovement.Kind.DRAWN, draws);
        if (kind == AwardKind.GRANT) {
            return List.of(entry(Journal.BQ, on, piece, "INSTALMENT_PAID", AID_TO_PAY, BANK, amount, movements));
        }
        return List.of(
                entry(Journal.BQ, on, piece, "ADVANCE_PAID", ADVANCES, BANK, amount, movements),
                entry(Journal.HB, on, piece, "ADVANCE_PAID", OFF_BALANCE_CONTRA, PROMISED_AID, amount, List.of()));
    }

    /** What was paid came back from the bank: everything is as before it. */
    public List<EntryDraft> bounced(LocalDate on, String piece, List<SharePart> draws) {
        Money amount = SharePart.total(draws);
        List<ShareMovement> movements = SharePart.movements(award, ShareMovement.Kind.UNDRAWN, draws);
        if (kind == AwardKind.GRANT) {
            return List.of(entry(Journal.BQ, on, piece, "PAYMENT_BOUNCED", BANK, AID_TO_PAY, amount, movements));
        }
        return List.of(
                entry(Journal.BQ, on, piece, "PAYMENT_BOUNCED", BANK, ADVANCES, amount, movements),
                entry(Journal.HB, on, piece, "PAYMENT_BOUNCED", PROMISED_AID, OFF_BALANCE_CONTRA, amount, List.of()));
    }

    /**
     * What will not be paid.
     *
     * @param cancelled the instalments given up
     * @param released their shares, at most the same amount: a gap closes first
     */
    public List<EntryDraft> cancelled(
            LocalDate on, String piece, List<Instalment> cancelled, List<SharePart> released) {
        List<Award.Cut> cuts = cancelled.stream()
                .map(instalment -> new Award.Cut(instalment.firmOn(), instalment.total()))
                .toList();
        return lessened(on, piece, "AWARD_CANCELLED", cuts, released);
    }

    /** An amendment lowers what will be paid. @param released shares of it, at most the same amount */
    public List<EntryDraft> lowered(LocalDate on, String piece, List<Award.Cut> cuts, List<SharePart> released) {
        return lessened(on, piece, "AWARD_AMENDED", cuts, released);
    }

    private List<EntryDraft> lessened(
            LocalDate on, String piece, String label, List<Award.Cut> cuts, List<SharePart> released) {
        Money offBalance = Money.ZERO;
        Money sameYear = Money.ZERO;
        Money laterYear = Money.ZERO;
        for (Award.Cut cut : cuts) {
            if (kind == AwardKind.RECOVERABLE_ADVANCE || cut.firmOn() == null) {
                offBalance = offBalance.plus(cut.amount());
            } else if (cut.firmOn().getYear() == on.getYear()) {
                sameYear = sameYear.plus(cut.amount());
            } else {
                // The year that bore the aid is over: what is saved is income of this one.
                laterYear = laterYear.plus(cut.amount());
            }
        }
        return lessened(on, piece, label, offBalance, sameYear, laterYear, released);
    }

    /** A decision that is never signed leaves nothing behind. */
    public List<EntryDraft> lapsed(LocalDate on, List<SharePart> released) {
        return lessened(on, award, "AWARD_CANCELLED", SharePart.total(released), Money.ZERO, Money.ZERO, released);
    }

    private List<EntryDraft> lessened(
            LocalDate on,
            String piece,
            String label,
            Money offBalance,
            Money sameYear,
            Money laterYear,
            List<SharePart> released) {
        // The movements belong to the act; its first entry carries them.
        List<ShareMovement> movements = SharePart.movements(award, ShareMovement.Kind.RELEASED, released);
        List<EntryDraft> entries = new ArrayList<>();
        if (sameYear.isPositive()) {
            entries.add(entry(Journal.AI, on, piece, label, AID_TO_PAY, AID_AWARDED, sameYear, movements));
        }
        if (laterYear.isPositive()) {
            entries.add(entry(
                    Journal.AI,
                    on,
                    piece,
                    label,
                    AID_TO_PAY,
                    AID_CANCELLED,
                    laterYear,
                    entries.isEmpty() ? movements : List.of()));
        }
        if (offBalance.isPositive()) {
            entries.add(entry(
                    Journal.HB,
                    on,
                    piece,
                    label,
                    OFF_BALANCE_CONTRA,
                    PROMISED_AID,
                    offBalance,
                    entries.isEmpty() ? movements : List.of()));
        }
        return entries;
    }

    /** Aid that was not spent is asked back. */
    public EntryDraft claimed(LocalDate on, String piece, Money amount) {
        return entry(Journal.AI, on, piece, "UNSPENT_CLAIMED", TO_RECOVER, AID_CANCELLED, amount, List.of());
    }

    /** Money has come back: claimed aid, or a part of an advance. */
    public EntryDraft received(LocalDate on, String piece, List<SharePart> returns) {
        boolean isGrant = kind == AwardKind.GRANT;
        return entry(
                Journal.BQ,
                on,
                piece,
                isGrant ? "UNSPENT_RECEIVED" : "ADVANCE_REPAID",
                BANK,
                isGrant ? TO_RECOVER : ADVANCES,
                SharePart.total(returns),
                SharePart.movements(award, ShareMovement.Kind.RETURNED, returns));
    }

    /** The rest of an advance is given up: a loss, borne by the commitments that it was drawn from. */
    public EntryDraft writtenOff(LocalDate on, String piece, List<SharePart> lost) {
        return entry(
                Journal.OD,
                on,
                piece,
                "ADVANCE_WRITTEN_OFF",
                LOSS_ON_ADVANCES,
                ADVANCES,
                SharePart.total(lost),
                SharePart.movements(award, ShareMovement.Kind.LOST, lost));
    }

    private EntryDraft entry(
            Journal journal,
            LocalDate on,
            String piece,
            String label,
            String debit,
            String credit,
            Money amount,
            List<ShareMovement> movements) {
        return new EntryDraft(
                fund,
                journal,
                on,
                piece,
                on,
                label,
                List.of(
                        PostingDraft.debit(debit, project, award, amount),
                        PostingDraft.credit(credit, project, award, amount)),
                movements);
    }
}
