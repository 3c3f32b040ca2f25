package coop.impulsion.award.web;

import coop.impulsion.award.Reasons;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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
    @ManagedProperty("#{param.award}")
    private String award;

    @Inject
    @ManagedProperty("#{param.commitment}")
    private String commitment;

    @Inject
    @ManagedProperty("#{param['class']}")
    private String className;

    private Reasons reasons;

    @PostConstruct
    void read() {
        reasons = answers.answer(award, commitment, className);
    }

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
