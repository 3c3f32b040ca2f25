package coop.impulsion.application.model;

import coop.impulsion.application.AutomaticAnswer;
import coop.impulsion.application.AutomaticAnswer.Because;
import coop.impulsion.application.BudgetView;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CostKind;
import coop.impulsion.basis.Siren;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.LegalForm;
import java.util.Arrays;
import java.util.Optional;

/**
 * Answers lines of the checklist from what was handed in. State aid is what the carrier declares (<i>aides de
 * minimis</i> of three rolling years, regulation (EU) 2023/2831) with what is asked, against the line's ceiling.
 */
public final class AutomaticChecks {

    private final Answers answers;
    private final String communeName;
    private final String epciSiren;

    /**
     * @param communeName name of the commune that was handed in, or null
     * @param epciSiren of its intercommunal body, or null
     */
    public AutomaticChecks(Answers answers, String communeName, String epciSiren) {
        this.answers = answers;
        this.communeName = communeName;
        this.epciSiren = epciSiren;
    }

    public AutomaticAnswer answer(CheckKind kind, String parameter) {
        return switch (kind) {
            case TERRITORY -> territory(parameter);
            case COST_CATEGORY -> categories();
            case LEGAL_CAPACITY -> legalCapacity();
            case STATE_AID -> stateAid(parameter);
            case BY_HAND -> AutomaticAnswer.of(null, Because.BY_HAND);
        };
    }

    private AutomaticAnswer territory(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return AutomaticAnswer.of(null, Because.TERRITORY_NOT_SET);
        }
        String commune = answers.text("identity.commune").orElse("");
        boolean isServed = Arrays.stream(parameter.strip().split("[\\s,;]+"))
                .anyMatch(code -> code.equals(commune) || code.equals(epciSiren));
        String named = communeName == null ? commune : communeName;
        return isServed
                ? AutomaticAnswer.of(CheckAnswer.YES, Because.IN_TERRITORY, named)
                : AutomaticAnswer.of(CheckAnswer.NO, Because.OUTSIDE_TERRITORY, named);
    }

    private AutomaticAnswer categories() {
        BudgetView budget = answers.budget();
        for (CostKind kind : CostKind.values()) {
            Optional<CostCategory> category = kind.category();
            if (category.isEmpty()) {
                continue;
            }
            Money asked = budget.requested().get(category.get());
            Money cost = budget.costs().get(kind);
            if (asked.isGreaterThan(cost)) {
                return AutomaticAnswer.of(CheckAnswer.NO, Because.ABOVE_BUDGET, asked, cost);
            }
        }
        return AutomaticAnswer.of(CheckAnswer.YES, Because.WITHIN_BUDGET, budget.requestedTotal());
    }

    private AutomaticAnswer legalCapacity() {
        boolean isPerson = answers.text("identity.legalForm")
                .flatMap(name -> Answers.constant(LegalForm.class, name))
                .map(LegalForm::isLegalPerson)
                .orElse(false);
        Optional<Siren> siren = answers.text("identity.siren").flatMap(Siren::typed);
        return isPerson && siren.isPresent()
                ? AutomaticAnswer.of(
                        CheckAnswer.YES, Because.SIREN_GIVEN, siren.get().digits())
                : AutomaticAnswer.of(CheckAnswer.NO, Because.NO_LEGAL_PERSON);
    }

    private AutomaticAnswer stateAid(String parameter) {
        if (parameter == null || !parameter.strip().matches("\\d{1,14}")) {
            return AutomaticAnswer.of(null, Because.CEILING_NOT_SET);
        }
        Money ceiling = Money.ofCents(Long.parseLong(parameter.strip()));
        Money received = answers.amount("funding.deMinimis").orElse(Money.ZERO);
        Money asked = answers.budget().requestedTotal();
        boolean fits = !received.plus(asked).isGreaterThan(ceiling);
        return AutomaticAnswer.of(
                fits ? CheckAnswer.YES : CheckAnswer.NO,
                fits ? Because.ROOM_LEFT : Because.NO_ROOM,
                received,
                asked,
                ceiling);
    }
}
