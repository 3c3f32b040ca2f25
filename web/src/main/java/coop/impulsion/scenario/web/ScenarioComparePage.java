package coop.impulsion.scenario.web;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ScenarioComparison;
import coop.impulsion.scenario.ScenarioComparison.CommitmentRow;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioReckoning;
import coop.impulsion.scenario.ScenarioReckoning.ItemEffect;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Two or three what-ifs side by side ({@code ?of=1&of=2}), the others against the first. */
@Named
@RequestScoped
public class ScenarioComparePage {

    private static final int MOST = 3;
    private static final int COMMITMENTS_SHOWN = 50;

    @Inject
    private ScenarioReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{paramValues.of}")
    private String[] of;

    private ScenarioComparison comparison;
    private List<CommitmentRow> commitments;

    @PostConstruct
    void read() {
        comparison = new ScenarioComparison(Arrays.stream(of == null ? new String[0] : of)
                .distinct()
                .limit(MOST)
                // The one that was begun first is what the others are compared with.
                .sorted(Comparator.comparing(id -> ScenarioWords.id(id).value()))
                .map(id -> new ScenarioReckoning(reads.scenario(fund.id(), ScenarioWords.id(id))))
                .toList());
        commitments = comparison.commitments();
    }

    /** Whether there is something to compare. */
    public boolean isSeveral() {
        return comparison.reckonings().size() > 1;
    }

    public ScenarioComparison getComparison() {
        return comparison;
    }

    public int funded(ScenarioReckoning reckoning) {
        return (int) reckoning.items().stream().filter(ItemEffect::funded).count();
    }

    public Money taken(ScenarioReckoning reckoning, String contributorClass) {
        return reckoning.sum(ContributorClass.valueOf(contributorClass)).taken();
    }

    /** {@code + 1 200,00 €}, {@code − 300,00 €}; the empty text for no difference. */
    public String difference(Money more) {
        if (more.isZero()) {
            return "";
        }
        return (more.isPositive() ? "+\u00A0" : "") + FrenchFormat.amount(more);
    }

    public int getDiffering() {
        return commitments.size();
    }

    public List<CommitmentRow> getCommitments() {
        return commitments.subList(0, Math.min(COMMITMENTS_SHOWN, commitments.size()));
    }

    public int getNotShown() {
        return commitments.size() - getCommitments().size();
    }
}
