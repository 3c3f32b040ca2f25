package coop.impulsion.award.model;

import coop.impulsion.award.AwardKind;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.award.GrantAward;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The award of the worked examples: 25,000.00, of which 18,000.00 for the first post. */
final class Example {

    static final FundId FUND = new FundId(1);
    static final LocalDate DECIDED = LocalDate.of(2026, 3, 12);
    static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    static final Iban IBAN = new Iban("FR7630006000011234567890189");
    static final Map<CostCategory, Money> AMOUNTS = amounts("18000", "5000", "2000");

    private Example() {}

    static Award award(AwardKind kind) {
        return Award.decided(
                new GrantAward(
                        FUND,
                        CommandKey.fresh(),
                        42,
                        kind,
                        AMOUNTS,
                        DECIDED,
                        "S-2026-01",
                        null,
                        ExperimentTerms.UNSAID),
                "O-2026-0001",
                7,
                NOW);
    }

    static Map<CostCategory, Money> amounts(String firstPost, String equipment, String engineering) {
        return Map.of(
                CostCategory.FIRST_POST, Money.parse(firstPost),
                CostCategory.EQUIPMENT, Money.parse(equipment),
                CostCategory.ENGINEERING, Money.parse(engineering));
    }

    static PlanInstalment instalment(Map<CostCategory, Money> amounts, Integer dueDays, String... conditions) {
        return new PlanInstalment(
                amounts,
                null,
                dueDays,
                List.of(conditions).stream()
                        .map(wording -> new PlanInstalment.PlanCondition(wording, null))
                        .toList());
    }

    /** 10,000.01 at the signature, 14,999.99 once the lease is shown. */
    static List<PlanInstalment> schedule() {
        return List.of(
                instalment(amounts("7200.01", "2000", "800"), 0),
                instalment(amounts("10799.99", "3000", "1200"), 90, "Le bail est signé."));
    }
}
