package coop.impulsion.ledger.store;

import java.sql.SQLException;

/** The database failed at, or refused, what the ledger asked of it: a fault of the system, never of the person. */
public class LedgerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
