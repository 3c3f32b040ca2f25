package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Asks to record that both parties have signed the agreement.
 *
 * @param award its number
 * @param seenVersion version of the award on the page that was filled in
 * @param signedOn day of the last signature
 * @param fileName of the signed copy as the browser sent it, or null if none is given
 * @param declaredType content type as the browser sent it, may be null
 * @param signedCopy its bytes, or null
 */
public record SignAgreement(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        LocalDate signedOn,
        String fileName,
        String declaredType,
        byte[] signedCopy) {}
