package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.document.DocumentAccess;
import coop.impulsion.document.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who may read the files that go to the bank: those who pay, and the auditor. */
@ApplicationScoped
public class DisbursementDocuments implements DocumentAccess {

    /** A file that asks the bank to pay. */
    public static final String FILE = "DISBURSEMENT_FILE";

    private static final Set<Role> READERS = Set.of(Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR);

    @Override
    public boolean knows(String kind) {
        return FILE.equals(kind);
    }

    @Override
    public boolean mayRead(DocumentView document, Actor actor, Set<Role> roles) {
        return roles.stream().anyMatch(READERS::contains);
    }
}
