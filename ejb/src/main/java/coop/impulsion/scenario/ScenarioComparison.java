package coop.impulsion.scenario;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ScenarioReckoning.ClassSum;
import coop.impulsion.scenario.ScenarioReckoning.ItemEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenarios side by side, the others against the first. Example: with 60 % instead of 50 % for public bodies they bear
 * 1,200.00 more, and the third award can be funded.
 */
public final class ScenarioComparison {

    private final List<ScenarioReckoning> reckonings;

    public ScenarioComparison(List<ScenarioReckoning> reckonings) {
        this.reckonings = List.copyOf(reckonings);
    }

    public List<ScenarioReckoning> reckonings() {
        return reckonings;
    }

    /** One for each class. */
    public List<ClassRow> classes() {
        return Arrays.stream(ContributorClass.values())
                .map(contributorClass -> {
                    List<ClassSum> sums = reckonings.stream()
                            .map(one -> one.sum(contributorClass))
                            .toList();
                    return new ClassRow(
                            contributorClass,
                            sums,
                            more(sums.stream().map(ClassSum::taken).toList()));
                })
                .toList();
    }

    /** One for each award that one of them supposes, by its name, in the order of the first that has it. */
    public List<ItemRow> items() {
        Map<String, List<ItemEffect>> byName = new LinkedHashMap<>();
        for (int at = 0; at < reckonings.size(); at++) {
            for (ItemEffect effect : reckonings.get(at).items()) {
                byName.computeIfAbsent(effect.item().name(), any -> none()).set(at, effect);
            }
        }
        return byName.entrySet().stream()
                .map(entry -> new ItemRow(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The commitments that bear something else in one of them, those that differ most first. */
    public List<CommitmentRow> commitments() {
        Map<String, CommitmentRow> byNumber = new LinkedHashMap<>();
        for (int at = 0; at < reckonings.size(); at++) {
            for (ScenarioCommitment one : reckonings.get(at).scenario().commitments()) {
                byNumber.computeIfAbsent(
                                one.number() + '\n' + one.name(),
                                any -> new CommitmentRow(one, new ArrayList<>(nothing()), List.of()))
                        .taken()
                        .set(at, reckonings.get(at).taken(one.no()));
            }
        }
        return byNumber.values().stream()
                .filter(row -> row.taken().stream().distinct().count() > 1)
                .map(row -> new CommitmentRow(row.commitment(), row.taken(), more(row.taken())))
                .sorted(Comparator.comparing(CommitmentRow::most, Comparator.reverseOrder()))
                .toList();
    }

    private List<ItemEffect> none() {
        return new ArrayList<>(reckonings.stream().map(any -> (ItemEffect) null).toList());
    }

    private List<Money> nothing() {
        return reckonings.stream().map(any -> Money.ZERO).toList();
    }

    /** What each is above the first, or below it. */
    private static List<Money> more(List<Money> amounts) {
        return amounts.stream().map(one -> one.minus(amounts.get(0))).toList();
    }

    /**
     * A class in each scenario.
     *
     * @param more what it bears above the first scenario, or below
     */
    public record ClassRow(ContributorClass contributorClass, List<ClassSum> sums, List<Money> more) {}

    /**
     * A proposed award in each scenario.
     *
     * @param effects null where the scenario has none of that name, or it asks for nothing
     */
    public record ItemRow(String name, List<ItemEffect> effects) {}

    /**
     * What a commitment bears of all awards in each scenario.
     *
     * @param commitment as the first scenario that has it tells
     * @param more above the first scenario, or below
     */
    public record CommitmentRow(ScenarioCommitment commitment, List<Money> taken, List<Money> more) {

        private long most() {
            return more.stream().mapToLong(one -> Math.abs(one.cents())).max().orElse(0);
        }
    }
}
