package coop.impulsion.application.model;

import coop.impulsion.application.BudgetView;
import coop.impulsion.application.CostKind;
import coop.impulsion.application.ResourceKind;
import coop.impulsion.application.RowGroup;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is written in a form, by key; read leniently, since a draft holds what is not right yet. */
public final class Answers {

    private final Map<String, String> words;

    public Answers(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** Empty when nothing but blanks is written. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(words.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Empty also when it is no amount, or a negative one. */
    public Optional<Money> amount(String key) {
        return text(key).flatMap(Answers::amountOf);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).flatMap(Answers::dateOf);
    }

    /** Whole numbers up to nine digits. */
    public Optional<Integer> whole(String key) {
        return text(key).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** One element for each line that says something, a leading dash or bullet dropped. */
    public List<String> lines(String key) {
        return text(key).stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^\\s*[-•*]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Rows that hold something, in order. */
    public List<Integer> rows(RowGroup group) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (int row = 1; row <= group.mostRows(); row++) {
            for (String column : group.columns()) {
                if (text(group.key(row, column)).isPresent()) {
                    rows.add(row);
                }
            }
        }
        return new ArrayList<>(rows);
    }

    /** Whether the carrier has said anything of a first post. */
    public boolean hasFirstPost() {
        return words.keySet().stream()
                        .anyMatch(key -> key.startsWith("post.") && text(key).isPresent())
                || requested(CostCategory.FIRST_POST).isPositive();
    }

    public Money requested(CostCategory category) {
        return amount("request." + category).orElse(Money.ZERO);
    }

    public BudgetView budget() {
        Money post = postCost();
        EnumMap<CostKind, Money> costs = new EnumMap<>(CostKind.class);
        for (CostKind kind : CostKind.values()) {
            costs.put(kind, Money.ZERO);
        }
        costs.put(CostKind.FIRST_POST, post);
        for (int row : rows(RowGroup.COSTS)) {
            CostKind kind = text(RowGroup.COSTS.key(row, "category"))
                    .flatMap(name -> constant(CostKind.class, name))
                    .orElse(CostKind.OTHER);
            costs.merge(kind, amount(RowGroup.COSTS.key(row, "amount")).orElse(Money.ZERO), Money::plus);
        }
        EnumMap<CostCategory, Money> requested = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            requested.put(category, requested(category));
        }
        Money others = Money.ZERO;
        Money inKind = Money.ZERO;
        for (int row : rows(RowGroup.RESOURCES)) {
            Money amount = amount(RowGroup.RESOURCES.key(row, "amount")).orElse(Money.ZERO);
            boolean isInKind = text(RowGroup.RESOURCES.key(row, "kind"))
                    .flatMap(name -> constant(ResourceKind.class, name))
                    .map(ResourceKind::isInKind)
                    .orElse(false);
            if (isInKind) {
                inKind = inKind.plus(amount);
            } else {
                others = others.plus(amount);
            }
        }
        return new BudgetView(
                post, costs, Money.sum(costs.values()), requested, Money.sum(requested.values()), others, inKind);
    }

    /** Gross pay and charges of one month times the months. */
    private Money postCost() {
        Money monthly = amount("post.grossMonthly")
                .orElse(Money.ZERO)
                .plus(amount("post.chargesMonthly").orElse(Money.ZERO));
        // At most 36 months: what is not in that range is a fault of the form, not an amount.
        int months = whole("post.months").filter(count -> count <= 36).orElse(0);
        return Money.ofCents(Math.multiplyExact(monthly.cents(), (long) months));
    }

    /** What a file holds at most: 12 digits of euros keep every sum far from overflowing. */
    static Optional<Money> amountOf(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(Money.parse(text)) : Optional.empty();
    }

    static Optional<LocalDate> dateOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
