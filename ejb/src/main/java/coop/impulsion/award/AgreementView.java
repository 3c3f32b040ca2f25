package coop.impulsion.award;

import java.util.List;

/**
 * The terms of an agreement as their form shows them.
 *
 * @param number null while no paper has been made
 */
public record AgreementView(
        String number,
        ExperimentTerms experiment,
        List<String> obligations,
        String fundSignatory,
        String beneficiarySignatory,
        List<String> beneficiaryAddress) {

    /** Whether it says all that the paper needs: object, first and last day, who signs. */
    public boolean isComplete() {
        return experiment.object() != null
                && experiment.startsOn() != null
                && experiment.endsOn() != null
                && fundSignatory != null
                && beneficiarySignatory != null;
    }
}
