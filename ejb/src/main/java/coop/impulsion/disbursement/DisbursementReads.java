package coop.impulsion.disbursement;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.store.DisbursementRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What may be read of payments, by those who prepare, approve, follow or audit them. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.PAYMENT_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DisbursementReads {

    private static final Role[] READERS = {Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR};

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private DisbursementRows rows;

    /** Instalments that wait for an order, the longest due first. */
    public List<PayableView> payable(FundId fund) {
        actors.require(fund, READERS);
        return rows.payable(fund);
    }

    /** The newest first. */
    public List<OrderView> orders(FundId fund, OrderFilter filter) {
        actors.require(fund, READERS);
        return rows.orders(fund, filter);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number */
    public OrderView order(FundId fund, String number) {
        actors.require(fund, READERS);
        return rows.order(fund, number).orElseThrow(() -> notFound(fund, number));
    }

    /** What the order draws, by class, commitment and category. */
    public List<DrawView> draws(FundId fund, String order) {
        actors.require(fund, READERS);
        return rows.draws(fund, order);
    }

    /** The newest first. */
    public List<FileView> files(FundId fund) {
        actors.require(fund, READERS);
        return rows.files(fund, null);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number */
    public FileView file(FundId fund, String number) {
        actors.require(fund, READERS);
        return rows.files(fund, String.valueOf(number)).stream().findFirst().orElseThrow(() -> notFound(fund, number));
    }

    /** All approvers of the fund by name, with what they may approve. */
    public List<ThresholdView> thresholds(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);
        return rows.thresholds(fund);
    }

    private AccessRefused notFound(FundId fund, String number) {
        trail.refused(fund, actors.current().userName(), "PAYMENT_NOT_FOUND", number);
        return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
    }
}
