package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.PlanInstalment.PlanCondition;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import coop.impulsion.web.TypedAmounts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The schedule of an award's instalments as a form: rows and their conditions are added and taken away on the way. */
@Named
@ViewScoped
public class SchedulePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_FIRST = 15;

    @Inject
    private AwardReads reads;

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String wanted;

    private String number;
    private String projectName;
    private long version;
    private CommandKey commandKey = CommandKey.fresh();
    private boolean open;
    private final EnumMap<CostCategory, Money> awarded = new EnumMap<>(CostCategory.class);
    private final List<Row> rows = new ArrayList<>();

    @PostConstruct
    void read() {
        number = wanted;
        AwardDetail detail = reads.byNumber(fund.id(), number);
        projectName = detail.award().projectName();
        version = detail.version();
        open = detail.award().signedOn() == null && detail.award().endedOn() == null;
        detail.lines().forEach(line -> awarded.put(line.category(), line.awarded()));
        detail.instalments().forEach(instalment -> rows.add(new Row(instalment)));
        if (rows.isEmpty()) {
            rows.add(new Row(awarded));
        }
    }

    public void add() {
        rows.add(new Row(Map.of()));
    }

    public void remove(Row row) {
        rows.remove(row);
    }

    public void addCondition(Row row) {
        row.conditions.add(new ConditionRow(null, null));
    }

    public void removeCondition(Row row, ConditionRow condition) {
        row.conditions.remove(condition);
    }

    public String save() {
        scheduling.schedule(new SetSchedule(
                fund.id(),
                commandKey,
                number,
                version,
                rows.stream().map(Row::plan).toList()));
        notices.done("award.schedule.done", rows.size());
        return "/award/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    /** What the rows give to a category so far. */
    public Money plannedOf(CostCategory category) {
        return Money.sum(rows.stream().map(row -> row.amounts.of(category)).toList());
    }

    public Money awardedOf(CostCategory category) {
        return awarded.getOrDefault(category, Money.ZERO);
    }

    public boolean isAwarded(String category) {
        return awarded.containsKey(CostCategory.valueOf(category));
    }

    public List<CostCategory> getCategories() {
        return List.copyOf(awarded.keySet());
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        // The page's address names it; what was read first stays.
    }

    public String getProjectName() {
        return projectName;
    }

    /** Whether the schedule may still change. */
    public boolean isOpen() {
        return open;
    }

    /** One instalment of the form. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TypedAmounts amounts;
        private final List<ConditionRow> conditions = new ArrayList<>();
        private LocalDate dueOn;
        private Integer dueDays;

        Row(Map<CostCategory, Money> amounts) {
            this.amounts = new TypedAmounts(amounts);
            this.dueDays = amounts.isEmpty() ? null : DAYS_TO_FIRST;
        }

        Row(InstalmentView instalment) {
            amounts = new TypedAmounts(instalment.amounts());
            dueDays = instalment.dueDays();
            dueOn = dueDays == null ? instalment.dueOn() : null;
            instalment
                    .conditions()
                    .forEach(one -> conditions.add(new ConditionRow(one.wording(), one.evidenceWanted())));
        }

        PlanInstalment plan() {
            return new PlanInstalment(
                    amounts.byCategory(),
                    dueOn,
                    dueDays,
                    conditions.stream()
                            .map(one -> new PlanCondition(one.wording, one.evidenceWanted))
                            .toList());
        }

        public TypedAmounts getAmounts() {
            return amounts;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        public Integer getDueDays() {
            return dueDays;
        }

        public void setDueDays(Integer dueDays) {
            this.dueDays = dueDays;
        }

        public List<ConditionRow> getConditions() {
            return conditions;
        }
    }

    /** One condition of an instalment of the form. */
    public static class ConditionRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String wording;
        private String evidenceWanted;

        ConditionRow(String wording, String evidenceWanted) {
            this.wording = wording;
            this.evidenceWanted = evidenceWanted;
        }

        public String getWording() {
            return wording;
        }

        public void setWording(String wording) {
            this.wording = wording;
        }

        public String getEvidenceWanted() {
            return evidenceWanted;
        }

        public void setEvidenceWanted(String evidenceWanted) {
            this.evidenceWanted = evidenceWanted;
        }
    }
}
