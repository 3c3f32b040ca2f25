package coop.impulsion.award;

import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What the decision says is tested, as the agreement will repeat it; the manager may reword it until the agreement is
 * signed. Everything may be missing but the lists (then empty).
 *
 * <p>Example: "Consigne de contenants pour dix restaurants", 1 April 2026 to 31 March 2027, one hypothesis ("dix
 * restaurants acceptent la consigne"), one sign of success ("80 % de retour"), acceptable loss 25,000.00, first post
 * "Chargée de collecte, CDD 12 mois, 0,8 ETP".
 *
 * @param object what the experiment is, paragraphs separated by line breaks
 * @param startsOn its first day
 * @param endsOn its last day
 * @param hypotheses one sentence each
 * @param successSigns one sentence each
 * @param acceptableLoss the part of the award whose loss is accepted if the test fails
 * @param firstPost the post it pays for, in words
 */
public record ExperimentTerms(
        String object,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> hypotheses,
        List<String> successSigns,
        Money acceptableLoss,
        String firstPost) {

    /** Nothing said yet: the manager writes it with the agreement. */
    public static final ExperimentTerms UNSAID =
            new ExperimentTerms(null, null, null, List.of(), List.of(), null, null);

    public ExperimentTerms {
        hypotheses = List.copyOf(hypotheses);
        successSigns = List.copyOf(successSigns);
    }
}
