package coop.impulsion.award.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardExplaining;
import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.ReasonStep;
import coop.impulsion.award.Reasons;
import coop.impulsion.award.RoundingView;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words the answers to <i>pourquoi ce montant ?</i> for the page and its annex. */
@ApplicationScoped
public class WhyAnswers {

    @Inject
    private AwardExplaining explaining;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    /**
     * @param commitment whose share is asked about, or null
     * @param className if no commitment: the class whose total is asked about, or null for the whole award
     * @throws AccessRefused {@code NOT_FOUND} if there is no such thing, or it is not the reader's to ask about
     */
    Reasons answer(String award, String commitment, String className) {
        if (commitment != null) {
            return ofShare(explaining.share(fund.id(), award, commitment));
        }
        AwardWhy whole = explaining.award(fund.id(), award);
        return className == null ? ofAward(whole) : ofClass(whole, classOf(whole, className));
    }

    /**
     * The answer for a share of an award that is only supposed: it has no number, and nothing moved it since.
     *
     * @param rule the first step, in the words of whoever supposes
     * @param roundings of the commitment's class, none where they are too many
     */
    public Reasons ofSupposed(ShareWhy share, String subject, ReasonStep rule, List<RoundingView> roundings) {
        AwardWhy whole = share.award();
        ShareReasoning reasoning = new ShareReasoning(share, texts);
        List<ReasonStep> steps = new ArrayList<>(List.of(rule));
        step(steps, "classes", new ClassReasoning(whole, texts).classes());
        steps(steps, reasoning);
        return new Reasons(
                whole.award(),
                texts.of("award.why.title", share.pledge().share()),
                subject,
                reasoning.shortAnswer(),
                totals(whole),
                steps,
                table(whole, share.pledge().contributorClass(), roundings),
                List.of());
    }

    private Reasons ofShare(ShareWhy share) {
        AwardWhy whole = share.award();
        ContributorClass own = share.pledge().contributorClass();
        String commitment = share.pledge().commitment();
        ShareReasoning reasoning = new ShareReasoning(share, texts);
        List<ReasonStep> steps = steps(whole);
        steps(steps, reasoning);
        return new Reasons(
                whole.award(),
                texts.of("award.why.title", share.pledge().share()),
                texts.with(
                        "award.why.ofShare",
                        List.of(share.pledge().contributorName(), commitment, whole.award(), whole.projectName())),
                reasoning.shortAnswer(),
                totals(whole),
                steps,
                roundings(whole, totals(whole).containsKey(own) ? List.of(own) : List.of()),
                moves(explaining.moves(fund.id(), whole.award(), commitment), own));
    }

    private Reasons ofClass(AwardWhy whole, ContributorClass own) {
        return new Reasons(
                whole.award(),
                texts.of("award.why.title", whole.of(own).cents()),
                texts.of("award.why.ofClass", texts.get("award.the." + own), whole.award(), whole.projectName()),
                null,
                totals(whole),
                steps(whole),
                roundings(whole, List.of(own)),
                moves(explaining.moves(fund.id(), whole.award(), own), own));
    }

    private Reasons ofAward(AwardWhy whole) {
        return new Reasons(
                whole.award(),
                texts.get("award.why.titleWhole"),
                texts.of("award.why.ofAward", whole.award(), whole.projectName()),
                null,
                totals(whole),
                steps(whole),
                roundings(
                        whole,
                        whole.classes().stream().map(ClassWhy::contributorClass).toList()),
                List.of());
    }

    private static ContributorClass classOf(AwardWhy whole, String name) {
        return whole.classes().stream()
                .map(ClassWhy::contributorClass)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, name));
    }

    /** From the rule to the classes; the steps that go on from there are added by the caller. */
    private List<ReasonStep> steps(AwardWhy whole) {
        ClassReasoning reasoning = new ClassReasoning(whole, texts);
        List<ReasonStep> steps = new ArrayList<>();
        step(steps, "rule", reasoning.rule());
        step(steps, "classes", reasoning.classes());
        return steps;
    }

    private void steps(List<ReasonStep> steps, ShareReasoning reasoning) {
        step(steps, "share", reasoning.share());
        step(steps, "cents", reasoning.cents());
        step(steps, "lines", reasoning.lines());
    }

    private void step(List<ReasonStep> steps, String key, List<ReasonLine> lines) {
        if (!lines.isEmpty()) {
            steps.add(new ReasonStep(texts.get("award.why.step." + key), lines));
        }
    }

    private static Map<ContributorClass, Money> totals(AwardWhy whole) {
        Map<ContributorClass, Money> totals = new LinkedHashMap<>();
        whole.classes().forEach(one -> totals.put(one.contributorClass(), one.cents()));
        return totals;
    }

    private List<Reasons.RoundingTable> roundings(AwardWhy whole, List<ContributorClass> classes) {
        List<Reasons.RoundingTable> tables = new ArrayList<>();
        for (ContributorClass one : classes) {
            tables.addAll(table(whole, one, explaining.roundings(fund.id(), whole.award(), one)));
        }
        return tables;
    }

    private List<Reasons.RoundingTable> table(AwardWhy whole, ContributorClass one, List<RoundingView> roundings) {
        return roundings.isEmpty()
                ? List.of()
                : List.of(new Reasons.RoundingTable(
                        one,
                        roundings.stream().anyMatch(row -> !row.fair().isWhole()),
                        roundings.stream().map(this::row).toList(),
                        whole.of(one).cents()));
    }

    private Reasons.RoundingRow row(RoundingView one) {
        String note = one.isFull()
                ? texts.get(one.isByCeiling() ? "award.why.rounding.ceiling" : "award.why.rounding.full")
                : null;
        return new Reasons.RoundingRow(
                one.commitment(),
                one.contributorName(),
                note,
                one.signedOn(),
                one.amount(),
                ExactText.euros(one.fair()),
                ExactText.number(one.fair().remainder()),
                one.gotOddCent(),
                one.share());
    }

    private List<Reasons.Move> moves(List<MoveWhy> moves, ContributorClass own) {
        return moves.stream()
                .map(move -> new MoveReasoning(move, own, texts).move())
                .toList();
    }
}
