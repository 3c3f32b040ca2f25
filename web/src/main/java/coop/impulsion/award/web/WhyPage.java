package coop.impulsion.award.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardExplaining;
import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.RoundingView;
import coop.impulsion.award.ShareChange;
import coop.impulsion.award.ShareWhy;
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
 * Answers <i>pourquoi ce montant ?</i> for one commitment's share of an award ({@code ?award=…&commitment=…}) or for the
 * total of a class ({@code ?award=…&class=PATRON}).
 */
@Named
@RequestScoped
public class WhyPage {

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

    private AwardWhy whole;
    private ShareWhy share;
    private ContributorClass contributorClass;
    private ClassReasoning classes;
    private ShareReasoning own;
    private List<MoveReasoning> moves;
    private List<ShareChange> changes = List.of();
    private List<RoundingView> roundings;

    @PostConstruct
    void read() {
        List<MoveWhy> moved;
        if (commitment != null) {
            changes = explaining.changes(fund.id(), award, commitment);
            // One that came in after the decision has no share of it, and reads why it has one now.
            share = changes.isEmpty()
                    ? explaining.share(fund.id(), award, commitment)
                    : explaining.shareAtDecision(fund.id(), award, commitment).orElse(null);
            if (share == null) {
                contributorClass = changes.get(0).contributorClass();
            } else {
                whole = share.award();
                contributorClass = share.pledge().contributorClass();
                own = new ShareReasoning(share, texts);
            }
            moved = explaining.moves(fund.id(), award, commitment);
        } else {
            whole = explaining.award(fund.id(), award);
            contributorClass = classOf(whole, className);
            moved = explaining.moves(fund.id(), award, contributorClass);
        }
        classes = whole == null ? null : new ClassReasoning(whole, texts);
        moves = moved.stream()
                .map(move -> new MoveReasoning(move, contributorClass, texts))
                .toList();
        roundings = whole == null ? List.of() : explaining.roundings(fund.id(), award, contributorClass);
    }

    private static ContributorClass classOf(AwardWhy whole, String name) {
        return whole.classes().stream()
                .map(AwardWhy.ClassWhy::contributorClass)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(name)));
    }

    /** The amount that is asked about. */
    public Money getAmount() {
        if (whole == null) {
            return Money.sum(changes.stream().map(ShareChange::reservedTotal).toList());
        }
        return share == null ? getOwnClass().cents() : share.pledge().share();
    }

    /** What amendments and defaults changed of the share. */
    public List<ShareChange> getChanges() {
        return changes;
    }

    /** Whether there is something to say of the decision. */
    public boolean isOfDecision() {
        return whole != null;
    }

    public String getAward() {
        return award;
    }

    public String getCommitment() {
        return commitment;
    }

    public String getSubject() {
        if (whole == null) {
            return texts.of("award.why.ofLater", changes.get(0).contributorName(), commitment, award);
        }
        return share == null
                ? texts.of(
                        "award.why.ofClass",
                        texts.get("award.the." + contributorClass),
                        whole.award(),
                        whole.projectName())
                : texts.with(
                        "award.why.ofShare",
                        List.of(share.pledge().contributorName(), commitment, whole.award(), whole.projectName()));
    }

    public String getShortAnswer() {
        return own == null ? null : own.shortAnswer();
    }

    public List<ReasonLine> getRule() {
        return classes == null ? List.of() : classes.rule();
    }

    public List<ReasonLine> getClasses() {
        return classes == null ? List.of() : classes.classes();
    }

    public List<ReasonLine> getShareLines() {
        return own == null ? List.of() : own.share();
    }

    public List<ReasonLine> getCents() {
        return own == null ? List.of() : own.cents();
    }

    public List<ReasonLine> getLines() {
        return own == null ? List.of() : own.lines();
    }

    public List<MoveReasoning> getMoves() {
        return moves;
    }

    /** Whether the roundings show something: somebody's share is not whole by itself. */
    public boolean isRounded() {
        return roundings.stream().anyMatch(one -> !one.fair().isWhole());
    }

    public List<RoundingView> getRoundings() {
        return roundings;
    }

    public String exact(Fraction cents) {
        return ExactText.euros(cents);
    }

    /** What rounding down took, in cents. */
    public String remainder(Fraction cents) {
        return ExactText.number(cents.remainder());
    }

    public Money amountOf(ContributorClass one) {
        return Money.sum(whole.classes().stream()
                .filter(other -> other.contributorClass() == one)
                .map(AwardWhy.ClassWhy::cents)
                .toList());
    }

    public AwardWhy.ClassWhy getOwnClass() {
        return whole.of(contributorClass);
    }

    public AwardWhy getWhole() {
        return whole;
    }

    public ShareWhy getShare() {
        return share;
    }
}
