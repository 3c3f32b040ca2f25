package coop.impulsion.scenario.web;

import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ChangeScenario;
import coop.impulsion.scenario.ChangeScenarioCommitment;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioReckoning;
import coop.impulsion.scenario.ScenarioReckoning.ClassEffect;
import coop.impulsion.scenario.ScenarioReckoning.ClassSum;
import coop.impulsion.scenario.ScenarioReckoning.ItemEffect;
import coop.impulsion.scenario.ScenarioReckoning.ShareEffect;
import coop.impulsion.scenario.ScenarioRule;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Paging;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One what-if: what can be changed at the left, what comes of it at the right, below who bears what. Every change is kept as
 * it is made, so there is nothing to lose.
 */
@Named
@RequestScoped
public class ScenarioPage {

    private static final int COMMITMENTS_A_PAGE = 25;

    @Inject
    private ScenarioReads reads;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.of}")
    private String of;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    private Scenario scenario;
    private ScenarioReckoning reckoning;
    private long version;
    private String name;
    private Integer publicBasisPoints;
    private Integer patronBasisPoints;
    private Integer citizenBasisPoints;
    private OnShortage onShortage;
    private List<ItemRow> rows;
    private List<CommitmentRow> commitments;

    @PostConstruct
    void read() {
        scenario = reads.scenario(fund.id(), ScenarioWords.id(id));
        reckoning = new ScenarioReckoning(scenario);
        version = scenario.version();
        name = scenario.name();
        Map<ContributorClass, Integer> quotas = scenario.rule().quotaBasisPoints();
        publicBasisPoints = quotas.get(ContributorClass.PUBLIC);
        patronBasisPoints = quotas.get(ContributorClass.PATRON);
        citizenBasisPoints = quotas.get(ContributorClass.CITIZEN);
        onShortage = scenario.rule().onShortage();
        rows = new ArrayList<>(scenario.items().stream().map(ItemRow::new).toList());
        rows.add(new ItemRow());
    }

    /** Keeps what is typed and shows what comes of it. */
    public String reckon() {
        keep(items());
        notices.done("scenario.kept");
        return again();
    }

    public String removeItem(int no) {
        keep(items().stream().filter(item -> item.no() != no).toList());
        return again();
    }

    /** One place up in the order in which the proposed awards are funded. */
    public String raiseItem(int no) {
        List<ScenarioItem> items = items();
        for (int place = 1; place < items.size(); place++) {
            if (items.get(place).no() == no) {
                items.add(place - 1, items.remove(place));
            }
        }
        keep(items);
        return again();
    }

    public String copy() {
        ScenarioId copied =
                keeping.copy(fund.id(), scenario.id(), texts.of("scenario.copy.name", shortened(scenario.name())));
        notices.done("scenario.copied");
        return "/scenario/item.xhtml?faces-redirect=true&id=" + copied.value();
    }

    public String remove() {
        keeping.remove(fund.id(), scenario.id());
        notices.done("scenario.removed", scenario.name());
        return "/scenario/list.xhtml?faces-redirect=true";
    }

    /** The commitment stays to be seen, but is reckoned with no more, or again. */
    public String turn(int no) {
        ScenarioCommitment one = scenario.commitments().stream()
                .filter(commitment -> commitment.no() == no)
                .findFirst()
                .orElseThrow();
        keeping.change(new ChangeScenarioCommitment(fund.id(), scenario.id(), version, one.counting(!one.counts())));
        notices.done(one.counts() ? "scenario.commitment.out" : "scenario.commitment.in", one.name());
        return again();
    }

    private List<ScenarioItem> items() {
        return new ArrayList<>(
                rows.stream().filter(row -> !row.isBlank()).map(ItemRow::item).toList());
    }

    private void keep(List<ScenarioItem> items) {
        keeping.change(new ChangeScenario(
                fund.id(),
                scenario.id(),
                version,
                name,
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, publicBasisPoints,
                                ContributorClass.PATRON, patronBasisPoints,
                                ContributorClass.CITIZEN, citizenBasisPoints),
                        onShortage,
                        scenario.rule().protectedFirst()),
                items));
    }

    private String again() {
        return "/scenario/item.xhtml?faces-redirect=true&id=" + id
                + (ScenarioWords.number(of) > 0 ? "&of=" + ScenarioWords.number(of) : "")
                + (getPaging().getNumber() > 1 ? "&page=" + getPaging().getNumber() : "");
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    public Scenario getScenario() {
        return scenario;
    }

    public ScenarioReckoning getReckoning() {
        return reckoning;
    }

    /** Whether one award alone is supposed: then there is no order to tell about. */
    public boolean isSingle() {
        return reckoning.items().size() == 1;
    }

    /** The proposed award whose classes and shares are shown: the one asked for, else the first; null for none. */
    public ItemEffect getShown() {
        ItemEffect asked = reckoning.item(ScenarioWords.number(of));
        return asked != null || reckoning.items().isEmpty()
                ? asked
                : reckoning.items().get(0);
    }

    public int getFundedCount() {
        return (int) reckoning.items().stream().filter(ItemEffect::funded).count();
    }

    public List<ClassSum> getSums() {
        return Arrays.stream(ContributorClass.values()).map(reckoning::sum).toList();
    }

    public Money taken(String contributorClass) {
        return reckoning.sum(ContributorClass.valueOf(contributorClass)).taken();
    }

    /** What a class bears of the shown award. */
    public Money bears(String contributorClass) {
        return getShown().classes().stream()
                .filter(one -> one.contributorClass().name().equals(contributorClass))
                .map(ClassEffect::total)
                .findFirst()
                .orElse(Money.ZERO);
    }

    public Paging getPaging() {
        Paging paging = new Paging(COMMITMENTS_A_PAGE);
        paging.setNumber(ScenarioWords.number(page));
        paging.wasBeyond(scenario.commitments().size());
        return paging;
    }

    public int getPages() {
        return getPaging().pagesOf(scenario.commitments().size());
    }

    /** One page of commitments, each with its share of the shown award and what it bears of all. */
    public List<CommitmentRow> getCommitments() {
        if (commitments == null) {
            ItemEffect shown = getShown();
            commitments = scenario.commitments().stream()
                    .skip(getPaging().from())
                    .limit(COMMITMENTS_A_PAGE)
                    .map(one -> new CommitmentRow(
                            one,
                            shown == null ? null : reckoning.share(shown.item().no(), one.no()),
                            reckoning.left(one.no())))
                    .toList();
        }
        return commitments;
    }

    /** The most that a commitment of this page bears of the shown award: the length of the longest bar. */
    public Money getLongest() {
        Money longest = Money.ZERO;
        for (CommitmentRow row : getCommitments()) {
            longest = row.bears().isGreaterThan(longest) ? row.bears() : longest;
        }
        return longest;
    }

    public OnShortage[] getShortageRules() {
        return OnShortage.values();
    }

    public List<ItemRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public String getOf() {
        return of;
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

    public Integer getPublicBasisPoints() {
        return publicBasisPoints;
    }

    public void setPublicBasisPoints(Integer publicBasisPoints) {
        this.publicBasisPoints = publicBasisPoints;
    }

    public Integer getPatronBasisPoints() {
        return patronBasisPoints;
    }

    public void setPatronBasisPoints(Integer patronBasisPoints) {
        this.patronBasisPoints = patronBasisPoints;
    }

    public Integer getCitizenBasisPoints() {
        return citizenBasisPoints;
    }

    public void setCitizenBasisPoints(Integer citizenBasisPoints) {
        this.citizenBasisPoints = citizenBasisPoints;
    }

    public OnShortage getOnShortage() {
        return onShortage;
    }

    public void setOnShortage(OnShortage onShortage) {
        this.onShortage = onShortage;
    }

    /**
     * A commitment with what comes to it.
     *
     * @param share of the shown award, null if it bears none of it
     * @param left after all awards, null if it does not count
     */
    public record CommitmentRow(ScenarioCommitment commitment, ShareEffect share, Money left) {

        public Money bears() {
            return share == null ? Money.ZERO : share.total();
        }
    }
}
