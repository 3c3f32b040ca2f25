package coop.impulsion.scenario.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ChangeScenarioCommitment;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes a commitment of a what-if, or adds one that nobody has signed. */
@Named
@RequestScoped
public class ScenarioCommitmentPage {

    @Inject
    private ScenarioReads reads;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private Scenario scenario;
    private ScenarioCommitment before;
    private long version;
    private String name;
    private ContributorClass contributorClass;
    private Money amount;
    private Money available;
    private Money ceiling;
    private Integer ceilingBasisPoints;
    private CostCategory[] costCategories = CostCategory.values();
    private String[] items;
    private LocalDate signedOn;

    @PostConstruct
    void read() {
        scenario = reads.scenario(fund.id(), ScenarioWords.id(id));
        version = scenario.version();
        items = numbers(Set.of());
        if (!isNew()) {
            before = scenario.commitments().stream()
                    .filter(one -> one.no() == ScenarioWords.number(no))
                    .findFirst()
                    .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(no)));
            name = before.name();
            contributorClass = before.contributorClass();
            amount = before.amount();
            available = before.available();
            ceiling = before.ceiling();
            ceilingBasisPoints = before.ceilingBasisPoints();
            costCategories = before.costCategories().stream().sorted().toArray(CostCategory[]::new);
            items = numbers(before.excludedItems());
            signedOn = before.signedOn();
        }
    }

    private String[] numbers(Set<Integer> excluded) {
        return scenario.items().stream()
                .filter(item -> !excluded.contains(item.no()))
                .map(item -> String.valueOf(item.no()))
                .toArray(String[]::new);
    }

    public String keep() {
        Set<Integer> excluded = new HashSet<>();
        if (isSeveral()) {
            Set<String> allowed = Arrays.stream(items).collect(Collectors.toSet());
            scenario.items().stream()
                    .map(ScenarioItem::no)
                    .filter(item -> !allowed.contains(String.valueOf(item)))
                    .forEach(excluded::add);
        } else if (before != null) {
            excluded.addAll(before.excludedItems());
        }
        ScenarioCommitment changed = new ScenarioCommitment(
                before == null ? 0 : before.no(),
                before == null ? null : before.number(),
                name,
                contributorClass,
                amount,
                available == null ? amount : available,
                ceiling,
                ceilingBasisPoints,
                costCategories.length == 0
                        ? EnumSet.noneOf(CostCategory.class)
                        : EnumSet.copyOf(List.of(costCategories)),
                excluded,
                signedOn,
                before == null || before.counts());
        keeping.change(new ChangeScenarioCommitment(fund.id(), scenario.id(), version, changed));
        notices.done(before == null ? "scenario.commitment.added" : "scenario.commitment.changed", name);
        return "/scenario/item.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return ScenarioWords.number(no) == 0;
    }

    /** Whether there are awards to tell apart by an earmark. */
    public boolean isSeveral() {
        return scenario.items().size() > 1;
    }

    public Scenario getScenario() {
        return scenario;
    }

    public ScenarioCommitment getBefore() {
        return before;
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public CostCategory[] getAllCategories() {
        return CostCategory.values();
    }

    public String getId() {
        return id;
    }

    public String getNo() {
        return no;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ContributorClass getContributorClass() {
        return contributorClass;
    }

    public void setContributorClass(ContributorClass contributorClass) {
        this.contributorClass = contributorClass;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Money getAvailable() {
        return available;
    }

    public void setAvailable(Money available) {
        this.available = available;
    }

    public Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(Money ceiling) {
        this.ceiling = ceiling;
    }

    public Integer getCeilingBasisPoints() {
        return ceilingBasisPoints;
    }

    public void setCeilingBasisPoints(Integer ceilingBasisPoints) {
        this.ceilingBasisPoints = ceilingBasisPoints;
    }

    public CostCategory[] getCostCategories() {
        return costCategories.clone();
    }

    public void setCostCategories(CostCategory[] costCategories) {
        this.costCategories = costCategories.clone();
    }

    public String[] getItems() {
        return items.clone();
    }

    public void setItems(String[] items) {
        this.items = items.clone();
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
