package coop.impulsion.award;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * An award as lists show it.
 *
 * <p>Example: O-2026-0001, Ju'ramène ta boîte, grant, in force, 25,000.00 awarded, 10,000.01 paid, nothing returned.
 *
 * @param number for example O-2026-0001
 * @param projectId id of the project's row
 * @param projectNumber the ledger's auxiliary
 * @param decisionRef number of the session that decided, or null
 * @param signedOn day of the agreement's signature, or null
 * @param endedOn day of its end, or null
 * @param awarded what was decided
 * @param cancelled what will never be paid of it
 * @param drawn what the bank has paid
 * @param returned what has come back
 */
public record AwardView(
        AwardId id,
        String number,
        long projectId,
        String projectNumber,
        String projectName,
        AwardKind kind,
        AwardStatus status,
        LocalDate decidedOn,
        String decisionRef,
        LocalDate signedOn,
        LocalDate endedOn,
        Money awarded,
        Money cancelled,
        Money drawn,
        Money returned) {

    /** What is paid or will be. */
    public Money toBePaid() {
        return awarded.minus(cancelled);
    }

    /** What is still to be paid: awarded - cancelled - drawn. */
    public Money left() {
        return awarded.minus(cancelled).minus(drawn);
    }

    /** What the award has cost so far: drawn - returned. */
    public Money cost() {
        return drawn.minus(returned);
    }
}
