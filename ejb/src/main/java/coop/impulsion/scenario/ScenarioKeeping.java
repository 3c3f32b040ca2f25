package coop.impulsion.scenario;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.scenario.ScenarioRefused.Reason;
import coop.impulsion.scenario.model.ScenarioPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps what-ifs: each user's own, in the fund they were made for. Nothing of the fund is touched or held, so a scenario
 * leaves no line in the trail.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class ScenarioKeeping {

    static final Role[] USERS = {Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ADMINISTRATOR};

    @Inject
    private Actors actors;

    @Inject
    private Scenarios scenarios;

    @Inject
    private FundCopy copy;

    @Inject
    private FundClock clock;

    /**
     * Copies the agreement in force today, the commitments valid today with what they have available, and the items of a
     * session that are not decided yet, those that the member has to keep out of excepted.
     *
     * @throws ScenarioRefused {@code NO_SHARING_AGREEMENT}, {@code NAME_…}, {@code TOO_MANY}
     * @throws AccessRefused {@code NOT_FOUND} if there is no such session
     */
    public ScenarioId begin(BeginScenario command) {
        Actor actor = actors.require(command.fund(), USERS);
        String name = ScenarioPolicy.name(command.name());
        return add(command.fund(), actor, copy.of(command.fund(), name, command.session()));
    }

    /** @throws ScenarioRefused if the file says what no what-if may say */
    public ScenarioId keep(KeepScenario command) {
        Actor actor = actors.require(command.fund(), USERS);
        List<ScenarioItem> items = numbered(command.items(), 0);
        List<ScenarioCommitment> commitments = numberedCommitments(command.commitments(), 0);
        Scenario scenario = new Scenario(
                null, ScenarioPolicy.name(command.name()), command.rule(), items, commitments, clock.now(), 0);
        check(scenario);
        return add(command.fund(), actor, scenario);
    }

    /**
     * A second one with the same content, to be changed apart.
     *
     * @throws AccessRefused {@code NOT_FOUND}
     */
    public ScenarioId copy(FundId fund, ScenarioId id, String name) {
        Actor actor = actors.require(fund, USERS);
        Scenario original = found(fund, actor, id);
        return add(
                fund,
                actor,
                new Scenario(
                        null,
                        ScenarioPolicy.name(name),
                        original.rule(),
                        original.items(),
                        original.commitments(),
                        clock.now(),
                        0));
    }

    /**
     * @throws ScenarioRefused naming the field at fault; {@code STALE} if it was changed meanwhile
     * @throws AccessRefused {@code NOT_FOUND}
     */
    public void change(ChangeScenario command) {
        Actor actor = actors.require(command.fund(), USERS);
        Scenario before = found(command.fund(), actor, command.id());
        // An earmark may still name an item that is gone: its number is not given again.
        int lastItem = Stream.concat(
                        before.items().stream().map(ScenarioItem::no),
                        before.commitments().stream().flatMap(one -> one.excludedItems().stream()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<ScenarioItem> items = numbered(command.items(), lastItem);
        ScenarioPolicy.check(command.rule());
        ScenarioPolicy.check(items);
        store(new Scenario(
                command.id(),
                ScenarioPolicy.name(command.name()),
                command.rule(),
                items,
                List.of(),
                before.changedAt(),
                command.version()));
    }

    /**
     * @throws ScenarioRefused naming the field at fault; {@code STALE} if the scenario was changed meanwhile
     * @throws AccessRefused {@code NOT_FOUND}
     */
    public void change(ChangeScenarioCommitment command) {
        Actor actor = actors.require(command.fund(), USERS);
        Scenario before = found(command.fund(), actor, command.id());
        ScenarioPolicy.check(command.commitment(), "");
        int last = before.commitments().stream()
                .mapToInt(ScenarioCommitment::no)
                .max()
                .orElse(0);
        ScenarioCommitment changed =
                numberedCommitments(List.of(command.commitment()), last).get(0);
        List<ScenarioCommitment> all = new ArrayList<>(before.commitments());
        all.removeIf(one -> one.no() == changed.no());
        all.add(changed);
        ScenarioPolicy.checkSum(all);
        store(new Scenario(
                before.id(),
                before.name(),
                before.rule(),
                before.items(),
                List.of(changed),
                before.changedAt(),
                command.version()));
    }

    private void store(Scenario change) {
        if (!scenarios.change(change, clock.now())) {
            throw new ScenarioRefused(Reason.STALE, null);
        }
    }

    /** @throws AccessRefused {@code NOT_FOUND} */
    public void remove(FundId fund, ScenarioId id) {
        Actor actor = actors.require(fund, USERS);
        scenarios.remove(found(fund, actor, id).id());
    }

    private ScenarioId add(FundId fund, Actor actor, Scenario scenario) {
        if (scenarios.list(fund, actor.userId()).size() >= ScenarioPolicy.MOST_SCENARIOS) {
            throw new ScenarioRefused(Reason.TOO_MANY, null, ScenarioPolicy.MOST_SCENARIOS);
        }
        return scenarios.add(fund, actor.userId(), scenario);
    }

    private Scenario found(FundId fund, Actor actor, ScenarioId id) {
        return scenarios
                .find(fund, actor.userId(), id)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    private static void check(Scenario scenario) {
        ScenarioPolicy.check(scenario.rule());
        ScenarioPolicy.check(scenario.items());
        ScenarioPolicy.checkCommitments(scenario.commitments());
        ScenarioPolicy.checkSum(scenario.commitments());
    }

    private static List<ScenarioItem> numbered(List<ScenarioItem> items, int last) {
        List<ScenarioItem> numbered = new ArrayList<>();
        int next = last;
        for (ScenarioItem item : items) {
            numbered.add(
                    item.no() > 0
                            ? item
                            : new ScenarioItem(
                                    ++next,
                                    item.name(),
                                    item.amounts(),
                                    item.stopBasisPoints(),
                                    item.backBasisPoints()));
        }
        return numbered;
    }

    private static List<ScenarioCommitment> numberedCommitments(List<ScenarioCommitment> commitments, int last) {
        List<ScenarioCommitment> numbered = new ArrayList<>();
        int next = last;
        for (ScenarioCommitment one : commitments) {
            numbered.add(one.no() > 0 ? one : withNo(one, ++next));
        }
        return numbered;
    }

    private static ScenarioCommitment withNo(ScenarioCommitment one, int no) {
        return new ScenarioCommitment(
                no,
                one.number() == null || one.number().isBlank() ? "+" + no : one.number(),
                one.name(),
                one.contributorClass(),
                one.amount(),
                one.available(),
                one.ceiling(),
                one.ceilingBasisPoints(),
                one.costCategories(),
                one.excludedItems(),
                one.signedOn(),
                one.counts());
    }
}
