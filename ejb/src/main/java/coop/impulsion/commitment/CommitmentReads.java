package coop.impulsion.commitment;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.store.CallRows;
import coop.impulsion.commitment.store.CommitmentRows;
import coop.impulsion.commitment.store.RestitutionRows;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.contributor.ContributorView;
import coop.impulsion.fund.FundView;
import coop.impulsion.fund.Funds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * What may be read of commitments, calls and receipts: all by those who run and audit the fund; a contributor reads its
 * own, and does not learn that others exist.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.AUDITOR, Roles.CONTRIBUTOR, Roles.SYSTEM})
public class CommitmentReads {

    private static final Set<Role> STAFF = Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private CommitmentRows rows;

    @Inject
    private CallRows callRows;

    @Inject
    private RestitutionRows restitutionRows;

    @Inject
    private ContributorReads contributors;

    @Inject
    private Funds funds;

    /** In the order of their numbers. */
    public List<CommitmentLine> list(FundId fund, CommitmentFilter filter) {
        requireStaff(fund);
        return rows.list(fund, filter, clock.today());
    }

    /** A page of that list. */
    public CommitmentPart part(FundId fund, CommitmentFilter filter, CommitmentSort sort, int from, int size) {
        requireStaff(fund);
        return rows.part(fund, filter, sort, clock.today(), from, size);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number, or it is not the reader's own */
    public CommitmentView byNumber(FundId fund, String number) {
        Actor actor = requireReader(fund);
        return rows.byNumber(fund, number, clock.today())
                .filter(view -> mayRead(fund, view.contributor()))
                .orElseThrow(() -> notFound(fund, actor, "COMMITMENT_NOT_FOUND", number));
    }

    /** What the ledger holds of it, the oldest first; the sum of each figure is the money card's. */
    public List<MovementView> movements(FundId fund, String number) {
        byNumber(fund, number);
        return rows.movements(fund, number);
    }

    /** What went back, or is to go back, to its contributor; the oldest first. */
    public List<RestitutionView> restitutions(FundId fund, String number) {
        byNumber(fund, number);
        return restitutionRows.ofCommitment(fund, number);
    }

    /** By due date. */
    public List<CallView> calls(FundId fund, CallFilter filter) {
        if (filter.commitment() != null) {
            byNumber(fund, filter.commitment());
        } else {
            requireStaff(fund);
        }
        return callRows.calls(fund, filter, clock.today());
    }

    /** A page of the fund's calls, by due date. */
    public CallPart callPart(FundId fund, CallFilter filter, int from, int size) {
        requireStaff(fund);
        return callRows.part(fund, filter, clock.today(), from, size);
    }

    /** @throws AccessRefused as {@link #byNumber} */
    public CallView call(FundId fund, String number) {
        Actor actor = requireReader(fund);
        return callRows.call(fund, number)
                .filter(view -> mayRead(fund, view.contributor()))
                .orElseThrow(() -> notFound(fund, actor, "CALL_NOT_FOUND", number));
    }

    /** The newest first. @param kind null for all */
    public List<ReceiptView> receipts(FundId fund, ReceiptOrigin.Kind kind) {
        return receiptPart(fund, kind, 0, Integer.MAX_VALUE).receipts();
    }

    /**
     * A page of the fund's receipts, the newest first.
     *
     * @param kind null for all
     */
    public ReceiptPart receiptPart(FundId fund, ReceiptOrigin.Kind kind, int from, int size) {
        requireStaff(fund);
        return callRows.receiptPart(fund, kind, from, size);
    }

    /** The receipts that paid a commitment's calls, the newest first. */
    public List<ReceiptView> receiptsOf(FundId fund, String commitment) {
        byNumber(fund, commitment);
        return callRows.receipts(fund, null, commitment);
    }

    public ReceiptView receipt(FundId fund, String number) {
        Actor actor = requireStaff(fund);
        return callRows.receipt(fund, number).orElseThrow(() -> notFound(fund, actor, "RECEIPT_NOT_FOUND", number));
    }

    /** The newest first. */
    public List<InKindView> inKind(FundId fund) {
        requireStaff(fund);
        return callRows.inKind(fund, null);
    }

    /** Everything of one contributor. */
    public record OfContributor(
            ContributorView contributor,
            List<CommitmentLine> commitments,
            List<CallView> calls,
            List<ReceiptView> receipts,
            List<InKindView> inKind) {}

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number, or it is not the reader's own */
    public OfContributor ofContributor(FundId fund, String number) {
        return of(fund, contributors.byNumber(fund, number));
    }

    /** The same for each contributor for which the reader signs in. */
    public List<OfContributor> mine(FundId fund) {
        return contributors.mine(fund).stream().map(one -> of(fund, one)).toList();
    }

    /** Where the fund is paid, for those who are called. */
    public HowToPay howToPay(FundId fund) {
        requireReader(fund);
        FundView view = funds.get(fund);
        return new HowToPay(view.accountHolder(), view.iban().replaceAll("(.{4})(?=.)", "$1 "));
    }

    private OfContributor of(FundId fund, ContributorView contributor) {
        String number = contributor.number();
        return new OfContributor(
                contributor,
                rows.list(fund, CommitmentFilter.ofContributor(number), clock.today()),
                callRows.calls(fund, CallFilter.ofContributor(number), clock.today()),
                callRows.receipts(fund, number, null),
                callRows.inKind(fund, number));
    }

    private Actor requireStaff(FundId fund) {
        return actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
    }

    private Actor requireReader(FundId fund) {
        return actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.CONTRIBUTOR);
    }

    private boolean mayRead(FundId fund, String contributor) {
        return actors.rolesIn(fund).stream().anyMatch(STAFF::contains)
                || contributors.mine(fund).stream().anyMatch(own -> own.number().equals(contributor));
    }

    private AccessRefused notFound(FundId fund, Actor actor, String act, String number) {
        trail.refused(fund, actor.userName(), act, number);
        return new AccessRefused(AccessRefused.Reason.NOT_FOUND, number);
    }
}
