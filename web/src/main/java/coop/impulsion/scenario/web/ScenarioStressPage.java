package coop.impulsion.scenario.web;

import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ChangeScenario;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioReckoning;
import coop.impulsion.scenario.ScenarioRule;
import coop.impulsion.scenario.ScenarioStress;
import coop.impulsion.scenario.ScenarioStress.Loss;
import coop.impulsion.scenario.ScenarioStress.Side;
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
import java.util.stream.Collectors;

/** What a what-if's awards may cost if their projects stop: how likely that is, what comes back, and who would lose. */
@Named
@RequestScoped
public class ScenarioStressPage {

    private static final int COMMITMENTS_A_PAGE = 25;
    private static final long FIRST_SEED = 1;

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
    @ManagedProperty("#{param.seed}")
    private String seedInAddress;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    private Scenario scenario;
    private ScenarioStress stress;
    private List<ScenarioCommitment> exposed;
    private List<LossRow> classes;
    private List<LossRow> commitments;
    private long version;
    private Long seed;
    private String order;
    private List<StressRow> rows;

    @PostConstruct
    void read() {
        scenario = reads.scenario(fund.id(), ScenarioWords.id(id));
        version = scenario.version();
        seed = seedInAddress != null && seedInAddress.matches("\\d{1,15}")
                ? Long.valueOf(seedInAddress)
                : Long.valueOf(FIRST_SEED);
        ScenarioReckoning reckoning = new ScenarioReckoning(scenario);
        stress = new ScenarioStress(reckoning, seed);
        exposed = stress.exposed();
        order = stress.order().stream().map(Enum::name).collect(Collectors.joining(","));
        rows = scenario.items().stream()
                .map(item -> new StressRow(
                        item,
                        reckoning.item(item.no()) != null
                                && reckoning.item(item.no()).funded()))
                .toList();
    }

    public String reckon() {
        keeping.change(new ChangeScenario(
                fund.id(),
                scenario.id(),
                version,
                scenario.name(),
                new ScenarioRule(
                        scenario.rule().quotaBasisPoints(),
                        scenario.rule().onShortage(),
                        Arrays.stream(order.split(","))
                                .map(ContributorClass::valueOf)
                                .toList()),
                rows.stream().map(StressRow::item).toList()));
        notices.done("scenario.kept");
        return "/scenario/stress.xhtml?faces-redirect=true&id=" + id + "&seed=" + seed;
    }

    public Scenario getScenario() {
        return scenario;
    }

    public ScenarioStress getStress() {
        return stress;
    }

    /** All classes together, then each. */
    public List<LossRow> getClasses() {
        if (classes == null) {
            classes = new ArrayList<>();
            classes.add(new LossRow(
                    null, null, stress.inProportion().total(), stress.inOrder().total()));
            for (ContributorClass one : ContributorClass.values()) {
                classes.add(new LossRow(
                        one,
                        null,
                        stress.inProportion().of(one),
                        stress.inOrder().of(one)));
            }
        }
        return classes;
    }

    /** One page of those that may lose something, those that lose most on average first. */
    public List<LossRow> getCommitments() {
        if (commitments == null) {
            commitments = exposed.stream()
                    .skip(getPaging().from())
                    .limit(COMMITMENTS_A_PAGE)
                    .map(one -> new LossRow(
                            one.contributorClass(),
                            one,
                            stress.inProportion().of(one.no()),
                            stress.inOrder().of(one.no())))
                    .toList();
        }
        return commitments;
    }

    public int getExposedCount() {
        return exposed.size();
    }

    public Loss loss(Side side, String contributorClass) {
        return side.of(ContributorClass.valueOf(contributorClass));
    }

    public Paging getPaging() {
        Paging paging = new Paging(COMMITMENTS_A_PAGE);
        paging.setNumber(ScenarioWords.number(page));
        paging.wasBeyond(exposed.size());
        return paging;
    }

    public int getPages() {
        return getPaging().pagesOf(exposed.size());
    }

    /** Every order there is, as the form's values. */
    public List<String> getOrders() {
        List<String> orders = new ArrayList<>();
        for (ContributorClass first : ContributorClass.values()) {
            for (ContributorClass second : ContributorClass.values()) {
                for (ContributorClass third : ContributorClass.values()) {
                    if (first != second && second != third && first != third) {
                        orders.add(first + "," + second + "," + third);
                    }
                }
            }
        }
        return orders;
    }

    /** {@code Citoyens, puis Entreprises mécènes, puis Acteurs publics}. */
    public String inWords(String classes) {
        return Arrays.stream(classes.split(","))
                .map(one -> texts.get("risksharing.ContributorClass." + one + ".plural"))
                .collect(Collectors.joining(texts.get("scenario.stress.then")));
    }

    public long getOtherSeed() {
        return stress.seed() + 1;
    }

    public List<StressRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Long getSeed() {
        return seed;
    }

    public void setSeed(Long seed) {
        this.seed = seed;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /**
     * What somebody may lose under both orders.
     *
     * @param contributorClass null for all
     * @param commitment null for a class
     */
    public record LossRow(
            ContributorClass contributorClass, ScenarioCommitment commitment, Loss inProportion, Loss inOrder) {}

    /** What is supposed of one project, as the form holds it. */
    public static class StressRow {

        private final ScenarioItem before;
        private final boolean funded;
        private Integer stopBasisPoints;
        private Integer backBasisPoints;

        StressRow(ScenarioItem before, boolean funded) {
            this.before = before;
            this.funded = funded;
            stopBasisPoints = before.stopBasisPoints();
            backBasisPoints = before.backBasisPoints();
        }

        ScenarioItem item() {
            return new ScenarioItem(before.no(), before.name(), before.amounts(), stopBasisPoints, backBasisPoints);
        }

        public ScenarioItem getBefore() {
            return before;
        }

        public boolean isFunded() {
            return funded;
        }

        public Integer getStopBasisPoints() {
            return stopBasisPoints;
        }

        public void setStopBasisPoints(Integer stopBasisPoints) {
            this.stopBasisPoints = stopBasisPoints;
        }

        public Integer getBackBasisPoints() {
            return backBasisPoints;
        }

        public void setBackBasisPoints(Integer backBasisPoints) {
            this.backBasisPoints = backBasisPoints;
        }
    }
}
