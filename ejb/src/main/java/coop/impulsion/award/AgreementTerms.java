package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.util.List;
import java.util.Objects;

/**
 * Asks to keep what the agreement of an award will say beside its amounts and schedule, and the account it pays to.
 *
 * @param award its number
 * @param seenVersion version of the award on the page that was filled in
 * @param experiment what is tested; object, first and last day are wanted before the paper is made
 * @param obligations special obligations beside the general ones, one sentence each
 * @param fundSignatory who signs for the fund, name and quality
 * @param beneficiarySignatory who signs for the beneficiary, name and quality
 * @param beneficiaryAddress one element for each line
 * @param payeeName legal name of the account's holder
 * @param payeeIban as typed
 * @param payeeBic as typed, or null
 */
public record AgreementTerms(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        ExperimentTerms experiment,
        List<String> obligations,
        String fundSignatory,
        String beneficiarySignatory,
        List<String> beneficiaryAddress,
        String payeeName,
        String payeeIban,
        String payeeBic) {

    public AgreementTerms {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(experiment, "experiment");
        obligations = List.copyOf(obligations);
        beneficiaryAddress = List.copyOf(beneficiaryAddress);
    }

    /** Everything that it asks to keep, whatever page it was typed on. */
    String content() {
        return award + "|" + experiment + "|" + obligations + "|" + fundSignatory + "|" + beneficiarySignatory + "|"
                + beneficiaryAddress + "|" + payeeName + "|" + payeeIban + "|" + payeeBic;
    }
}
