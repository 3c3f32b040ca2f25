package coop.impulsion.scenario.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioReckoning;
import coop.impulsion.scenario.ScenarioReckoning.HeldClass;
import coop.impulsion.scenario.ScenarioReckoning.ItemEffect;
import coop.impulsion.scenario.ScenarioReckoning.ShareEffect;
import coop.impulsion.scenario.ScenarioReckoning.Shortage;
import coop.impulsion.scenario.ScenarioRule;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What comes of a scenario, in sentences, and ids as they stand in addresses. */
@Named
@ApplicationScoped
public class ScenarioWords {

    private static final int NUMBERS_SHOWN = 6;

    @Inject
    private Texts texts;

    /** The id in an address; whatever is none is somebody's guess, and there is nothing to find. */
    static ScenarioId id(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(typed));
        }
        return new ScenarioId(Long.parseLong(typed));
    }

    /** A small number in an address; 0 for whatever is none. */
    static int number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** {@code 50 / 30 / 20}: public, patrons, citizens. */
    public String quotas(ScenarioRule rule) {
        return Arrays.stream(ContributorClass.values())
                .map(one -> FrenchFormat.percentage(rule.quotaBasisPoints().get(one))
                        .replace("\u00A0%", ""))
                .collect(Collectors.joining(" / "));
    }

    public String tone(ItemEffect effect) {
        return effect.funded() ? "good" : "bad";
    }

    /** How far one gets in the order, in a sentence. */
    public String cutOff(ScenarioReckoning reckoning) {
        if (reckoning.cutOff() == reckoning.items().size()) {
            return texts.get("scenario.outcome.cutOff.all");
        }
        return reckoning.cutOff() == 0
                ? texts.get("scenario.outcome.cutOff.none")
                : texts.of(
                        "scenario.outcome.cutOff",
                        reckoning.items().get(reckoning.cutOff() - 1).item().name());
    }

    /** Financed, short of money, or held back, in a few words. */
    public String verdict(ItemEffect effect) {
        if (effect.funded()) {
            return texts.get("scenario.verdict.funded");
        }
        return effect.shortage() != null
                ? texts.of("scenario.verdict.short", effect.shortage().missing())
                : texts.get("scenario.verdict.held");
    }

    /** Why an item can't be paid, in a sentence: the categories that lack money, and who may pay for them. */
    public String because(Shortage shortage) {
        if (shortage.commitments().isEmpty()) {
            return texts.of("scenario.short.nobody", categories(shortage.categories()), shortage.missing());
        }
        return texts.with(
                "scenario.short.because",
                List.of(
                        categories(shortage.categories()),
                        shortage.commitments().size(),
                        shortage.canSupply(),
                        shortage.missing(),
                        numbers(shortage.commitments())));
    }

    /** Why a class holds an item back, in a sentence. */
    public String because(HeldClass held) {
        return texts.with(
                held.quotaAmount().isGreaterThan(held.fair()) ? "scenario.held.below" : "scenario.held.above",
                List.of(
                        texts.get("risksharing.ContributorClass." + held.contributorClass() + ".plural"),
                        FrenchFormat.percentage(held.quotaBasisPoints()),
                        held.quotaAmount(),
                        held.fair()));
    }

    /** Why a commitment bears what it bears, in a sentence. */
    public String why(ShareEffect share) {
        if (!share.asked()) {
            return texts.get("scenario.why.noQuota");
        }
        String why = texts.with(
                "committee.why." + share.stop(),
                List.of(
                        FrenchFormat.percentage(share.levelBasisPoints()),
                        share.commitment().amount(),
                        share.commitment().available()));
        return share.gotOddCent() ? why + ' ' + texts.get("committee.why.oddCent") : why;
    }

    public String categories(Collection<CostCategory> categories) {
        return categories.stream().sorted().map(texts::label).collect(Collectors.joining(", "));
    }

    private String numbers(List<String> numbers) {
        String first = numbers.stream().limit(NUMBERS_SHOWN).collect(Collectors.joining(", "));
        return numbers.size() > NUMBERS_SHOWN
                ? texts.of("scenario.short.andMore", first, numbers.size() - NUMBERS_SHOWN)
                : first;
    }
}
