package coop.impulsion.scenario;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SlateLine;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.scenario.ScenarioRefused.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a scenario begins with from the fund as it stands today. */
@ApplicationScoped
class FundCopy {

    @Inject
    private Funds funds;

    @Inject
    private AwardPledges pledges;

    @Inject
    private SessionReads sessions;

    @Inject
    private FundClock clock;

    Scenario of(FundId fund, String name, String session) {
        LocalDate today = clock.today();
        SharingAgreementView agreement = funds.sharingAgreementOn(fund, today)
                .orElseThrow(() -> new ScenarioRefused(Reason.NO_SHARING_AGREEMENT, null));
        ScenarioRule rule =
                new ScenarioRule(agreement.quotaBasisPoints(), agreement.onShortage(), agreement.protectedFirst());
        List<ItemView> proposed = session == null || session.isBlank()
                ? List.of()
                : sessions.slate(fund, session).stream()
                        .filter(line -> !line.isRecused() && line.effect() != null)
                        .map(SlateLine::item)
                        .toList();
        List<ScenarioItem> items = new ArrayList<>();
        Map<String, Set<Integer>> allowed = new HashMap<>();
        Map<Long, List<AwardPledge>> behind = proposed.isEmpty()
                ? Map.of()
                : pledges.forDecisions(
                        fund,
                        today,
                        proposed.stream().map(item -> item.project().value()).collect(Collectors.toSet()));
        for (ItemView item : proposed) {
            int no = items.size() + 1;
            items.add(new ScenarioItem(
                    no, item.projectName(), item.amounts(), ScenarioItem.USUAL_STOP, ScenarioItem.USUAL_BACK));
            behind.get(item.project().value())
                    .forEach(pledge -> allowed.computeIfAbsent(pledge.number(), key -> new HashSet<>())
                            .add(no));
        }
        List<ScenarioCommitment> commitments = new ArrayList<>();
        for (AwardPledge pledge : pledges.validOn(fund, today)) {
            Set<Integer> excluded = new HashSet<>();
            items.forEach(item -> excluded.add(item.no()));
            excluded.removeAll(allowed.getOrDefault(pledge.number(), Set.of()));
            commitments.add(new ScenarioCommitment(
                    commitments.size() + 1,
                    pledge.number(),
                    pledge.contributorName(),
                    pledge.contributorClass(),
                    pledge.amount(),
                    pledge.available(),
                    pledge.ceilingAmount(),
                    pledge.ceilingBasisPoints(),
                    pledge.costCategories(),
                    excluded,
                    pledge.signedOn(),
                    true));
        }
        return new Scenario(null, name, rule, items, commitments, clock.now(), 0);
    }
}
