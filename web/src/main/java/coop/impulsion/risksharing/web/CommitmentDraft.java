package coop.impulsion.risksharing.web;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Ceiling;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.Pledge;
import jakarta.json.stream.JsonParser.Event;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A commitment of a what-if while it is read; when nothing is wrong with it, it becomes a pledge. */
final class CommitmentDraft {

    private final String pointer;
    private final JsonReading json;
    private final Map<Set<CostCategory>, LineScope> scopes;
    private boolean idGiven;
    private boolean classGiven;
    private boolean amountGiven;
    private String id;
    private ContributorClass contributorClass;
    private Long amount;
    private Long available;
    private Long ceiling;
    private Integer ceilingBasisPoints;
    private LineScope lines = LineScope.all();
    private Set<CostCategory> categories = EnumSet.allOf(CostCategory.class);
    private LocalDate signedOn;

    /** @param scopes one scope for each set of categories, since commitments share them */
    CommitmentDraft(String pointer, JsonReading json, Map<Set<CostCategory>, LineScope> scopes) {
        this.pointer = pointer;
        this.json = json;
        this.scopes = scopes;
    }

    void read(Event value) {
        if (json.object(pointer, value, this::member)) {
            check();
        }
    }

    private void member(String at, String key, Event value) {
        switch (key) {
            case "id" -> {
                idGiven = true;
                id = json.text(at, value);
            }
            case "contributorClass" -> {
                classGiven = true;
                contributorClass = json.oneOf(ContributorClass.class, at, value);
            }
            case "amount" -> {
                amountGiven = true;
                amount = json.cents(at, value);
            }
            default -> optional(at, key, value);
        }
    }

    /** What may be left out may also be null. */
    private void optional(String at, String key, Event value) {
        boolean isNull = value == Event.VALUE_NULL;
        switch (key) {
            case "available" -> available = isNull ? null : json.cents(at, value);
            case "ceiling" -> ceiling = isNull ? null : json.cents(at, value);
            case "ceilingPercent" -> ceilingBasisPoints = isNull ? null : json.basisPoints(at, value);
            case "costCategories" -> {
                if (!isNull) {
                    lines = scope(at, value);
                }
            }
            case "signedOn" -> signedOn = isNull ? null : json.day(at, value);
            default -> json.unknown(at, value);
        }
    }

    private LineScope scope(String at, Event value) {
        Set<CostCategory> named = EnumSet.noneOf(CostCategory.class);
        json.array(at, value, (place, index, element) -> {
            CostCategory category = json.oneOf(CostCategory.class, place, element);
            if (category != null) {
                named.add(category);
            }
        });
        categories = named;
        return scopes.computeIfAbsent(
                named, set -> LineScope.only(set.stream().map(Enum::name).collect(Collectors.toSet())));
    }

    private void check() {
        require(idGiven, "id");
        require(classGiven, "contributorClass");
        require(amountGiven, "amount");
        if (amount != null && amount == 0) {
            json.faults().add(pointer + "/amount", "must be above 0.00");
        }
        if (amount != null && available != null && available > amount) {
            json.faults().add(pointer + "/available", "must not be above the amount");
        }
        if (ceiling != null && ceilingBasisPoints != null) {
            json.faults().add(pointer + "/ceilingPercent", "must not stand beside a ceiling in euros");
        }
    }

    private void require(boolean given, String field) {
        if (!given) {
            json.faults().add(pointer + "/" + field, SimulationReader.MISSING);
        }
    }

    /** Null if it is missing or faulty. */
    String id() {
        return id;
    }

    /** What was signed; null if it is missing or faulty. */
    Long amount() {
        return amount;
    }

    Pledge toPledge(long awardCents) {
        Ceiling limit = ceiling != null
                ? Ceiling.ofCents(ceiling)
                : ceilingBasisPoints != null ? Ceiling.ofBasisPoints(ceilingBasisPoints) : Ceiling.none();
        long room = limit.roomCents(available == null ? amount : available, awardCents);
        return new Pledge(id, contributorClass, amount, room, lines, signedOn);
    }

    SimulationFile.Commitment toCommitment() {
        return new SimulationFile.Commitment(
                id,
                contributorClass,
                Money.ofCents(amount),
                Money.ofCents(available == null ? amount : available),
                ceiling == null ? null : Money.ofCents(ceiling),
                ceilingBasisPoints,
                categories,
                signedOn);
    }
}
