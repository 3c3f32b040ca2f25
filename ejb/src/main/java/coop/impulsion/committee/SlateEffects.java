package coop.impulsion.committee;

import coop.impulsion.award.AwardEffect;
import coop.impulsion.award.AwardPreview;
import coop.impulsion.award.ProposedAward;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.Funds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Runs the sharing engine on what a session may still decide. Asks for no role itself. */
@ApplicationScoped
class SlateEffects {

    @Inject
    private FundClock clock;

    @Inject
    private Funds funds;

    @Inject
    private AwardPreview preview;

    /** Effects of proposals in that order; none without a sharing agreement on the day of the session. */
    List<AwardEffect> of(FundId fund, SessionView session, List<ItemView> items) {
        LocalDate heldOn = LocalDate.ofInstant(session.startsAt(), FundClock.ZONE);
        LocalDate day = heldOn.isBefore(clock.today()) ? clock.today() : heldOn;
        if (items.isEmpty() || funds.sharingAgreementOn(fund, day).isEmpty()) {
            return List.of();
        }
        return preview.preview(
                fund,
                day,
                items.stream()
                        .map(item ->
                                new ProposedAward(item.number(), item.project().value(), item.amounts()))
                        .toList());
    }

    static List<ItemView> undecided(List<ItemView> items) {
        return items.stream().filter(SlateEffects::isUndecided).toList();
    }

    static boolean isUndecided(ItemView item) {
        return item.status() != ItemStatus.DECIDED && item.total().isPositive();
    }
}
