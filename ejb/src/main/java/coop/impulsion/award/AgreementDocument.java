package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Letterhead;
import coop.impulsion.money.Money;
import coop.impulsion.project.LegalForm;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the agreement of an award says: parties, object, amounts, schedule, who bears them, obligations.
 *
 * <p>Example: agreement CV-2026-0003 between the fund and Ju'ramène ta boîte, 25,000.00 in three instalments, of which
 * 18,000.00 for the first post, decided on 12 March 2026.
 *
 * @param fund how the fund presents itself
 * @param language of the document
 * @param number of the agreement, for example "CV-2026-0003"
 * @param awardNumber of the award, for example "O-2026-0003"
 * @param sessionNumber of the session that decided it, or null if it was decided outside a session
 * @param decidedOn day of the decision
 * @param fundSignatory who signs for the fund, name and quality ("Jeanne Roux, présidente")
 * @param beneficiary who receives the money
 * @param project name of the project
 * @param commune where it is carried out
 * @param object what the experiment is, paragraphs separated by line breaks
 * @param from first day of the experiment
 * @param to last day of the experiment
 * @param kind grant or recoverable advance
 * @param amounts the award by category
 * @param total their sum
 * @param experiment what is tested
 * @param instalments the schedule, in order
 * @param shares what each class bears of the award
 * @param obligations special obligations beside the general ones of the template, one sentence each; may be empty
 * @param checkCode short code of the document
 * @param verifyAddress where it is verified, an absolute URL
 * @param signedOn day of signature, null while it is to be signed
 */
public record AgreementDocument(
        Letterhead fund,
        Locale language,
        String number,
        String awardNumber,
        String sessionNumber,
        LocalDate decidedOn,
        String fundSignatory,
        Beneficiary beneficiary,
        String project,
        String commune,
        String object,
        LocalDate from,
        LocalDate to,
        AwardKind kind,
        Map<CostCategory, Money> amounts,
        Money total,
        Experiment experiment,
        List<PlannedInstalment> instalments,
        Map<ContributorClass, Money> shares,
        List<String> obligations,
        String checkCode,
        String verifyAddress,
        LocalDate signedOn) {

    /** @throws IllegalArgumentException if amounts, instalments or shares do not add up to {@code total} */
    public AgreementDocument {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(beneficiary, "beneficiary");
        Objects.requireNonNull(kind, "kind");
        amounts = Map.copyOf(amounts);
        instalments = List.copyOf(instalments);
        shares = Map.copyOf(shares);
        obligations = List.copyOf(obligations);
        requireSum("amounts", amounts.values(), total);
        requireSum(
                "instalments",
                instalments.stream().map(PlannedInstalment::total).toList(),
                total);
        requireSum("shares", shares.values(), total);
    }

    private static void requireSum(String what, Iterable<Money> amounts, Money total) {
        Money sum = Money.sum(amounts);
        if (!sum.equals(total)) {
            throw new IllegalArgumentException(what + " add up to " + sum + ", not " + total);
        }
    }

    /**
     * Who receives the money.
     *
     * @param legalForm or null if unknown
     * @param siren nine digits, or null for a collective without a legal person yet
     * @param address one element for each line
     * @param signatory who signs, name and quality
     * @param account the account that is paid, masked but for its last four characters
     */
    public record Beneficiary(
            String name, LegalForm legalForm, String siren, List<String> address, String signatory, String account) {
        public Beneficiary {
            Objects.requireNonNull(name, "name");
            address = List.copyOf(address);
        }
    }

    /**
     * What is tested.
     *
     * @param hypotheses one sentence each
     * @param successSigns one sentence each
     * @param acceptableLoss the part of the award whose loss is accepted if the test fails
     * @param firstPost the post it pays for, in words, or null
     */
    public record Experiment(
            List<String> hypotheses, List<String> successSigns, Money acceptableLoss, String firstPost) {
        public Experiment {
            hypotheses = List.copyOf(hypotheses);
            successSigns = List.copyOf(successSigns);
        }
    }

    /**
     * One instalment of the schedule.
     *
     * @param rank from 1
     * @param dueOn its day, or null if it follows the signature
     * @param dueDays days after the signature, 0 for the day itself, or null if it has a day
     * @param lines its amount by category
     * @param total their sum
     * @param conditions what must be shown first, one sentence each
     */
    public record PlannedInstalment(
            int rank,
            LocalDate dueOn,
            Integer dueDays,
            Map<CostCategory, Money> lines,
            Money total,
            List<String> conditions) {
        public PlannedInstalment {
            lines = Map.copyOf(lines);
            conditions = List.copyOf(conditions);
            requireSum("lines of instalment " + rank, lines.values(), total);
        }
    }
}
