package coop.impulsion.award.web;

import coop.impulsion.award.AwardExplaining;
import coop.impulsion.award.Reasons;
import coop.impulsion.award.ShareChange;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Answers <i>pourquoi ce montant ?</i> for one commitment's share of an award ({@code ?award=…&commitment=…}), for the
 * total of a class ({@code ?award=…&class=PATRON}) or for the whole award ({@code ?award=…}).
 */
@Named
@RequestScoped
public class WhyPage {

    @Inject
    private WhyAnswers answers;

    @Inject
    private AwardExplaining explaining;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.award}")
    private String award;

    @Inject
    @ManagedProperty("#{param.commitment}")
    private String commitment;

    @Inject
    @ManagedProperty("#{param['class']}")
    private String className;

    private Reasons reasons;
    private List<ShareChange> changes = List.of();

    @PostConstruct
    void read() {
        if (commitment != null) {
            changes = explaining.changes(fund.id(), award, commitment);
        }
        // One that came in after the decision has no share of it, and reads why it has one now.
        boolean isLater = !changes.isEmpty()
                && explaining.shareAtDecision(fund.id(), award, commitment).isEmpty();
        reasons = isLater ? null : answers.answer(award, commitment, className);
    }

    /** What amendments and defaults changed of the share. */
    public List<ShareChange> getChanges() {
        return changes;
    }

    public String getTitle() {
        return reasons == null
                ? texts.of(
                        "award.why.title",
                        Money.sum(
                                changes.stream().map(ShareChange::reservedTotal).toList()))
                : reasons.title();
    }

    public String getSubject() {
        return reasons == null
                ? texts.of("award.why.ofLater", changes.get(0).contributorName(), commitment, award)
                : reasons.subject();
    }

    public String getAward() {
        return award;
    }

    /** Cents in euros, exact. */
    public String exact(Fraction cents) {
        return ExactText.euros(cents);
    }

    /** What was answered at the decision; null for a commitment that came in later. */
    public Reasons getReasons() {
        return reasons;
    }

    /** The commitment that is asked about, or null. */
    public String getCommitment() {
        return commitment;
    }

    /** Whether one amount is asked about, which may have moved since; not the whole award. */
    public boolean isOfOneAmount() {
        return commitment != null || className != null;
    }

    /** Where the same is printed. */
    public String getAnnex() {
        String asked =
                commitment != null ? "&commitment=" + commitment : className != null ? "&class=" + className : "";
        return "/award/why.pdf?award=" + reasons.award() + asked;
    }

    public Money amountOf(ContributorClass one) {
        return reasons.classTotals().getOrDefault(one, Money.ZERO);
    }
}
