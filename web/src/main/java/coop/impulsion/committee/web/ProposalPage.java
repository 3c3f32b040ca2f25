package coop.impulsion.committee.web;

import coop.impulsion.award.AwardKind;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.ProposeAward;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;

/** What an item's ballot will ask: amounts by category, perhaps lower than requested, and conditions. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    private SessionReads reads;

    @Inject
    private SessionPlanning planning;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.item}")
    private String itemId;

    private ItemView item;
    private Map<CostCategory, Money> asked;
    private Long seenVersion;
    private AwardKind kind;
    private Money firstPost;
    private Money equipment;
    private Money engineering;
    private String conditions;

    @PostConstruct
    void read() {
        item = reads.item(fund.id(), CommitteeWords.itemId(itemId));
        asked = reads.requested(fund.id(), item.id());
        kind = item.kind();
        firstPost = item.amounts().getOrDefault(CostCategory.FIRST_POST, Money.ZERO);
        equipment = item.amounts().getOrDefault(CostCategory.EQUIPMENT, Money.ZERO);
        engineering = item.amounts().getOrDefault(CostCategory.ENGINEERING, Money.ZERO);
        conditions = String.join("\n", item.conditions());
    }

    public String propose() {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        put(amounts, CostCategory.FIRST_POST, firstPost);
        put(amounts, CostCategory.EQUIPMENT, equipment);
        put(amounts, CostCategory.ENGINEERING, engineering);
        planning.propose(new ProposeAward(fund.id(), item.id(), seenVersion, kind, amounts, conditions));
        notices.done("committee.proposal.done", item.projectName());
        return "/committee/item.xhtml?faces-redirect=true&item=" + itemId;
    }

    private static void put(Map<CostCategory, Money> amounts, CostCategory category, Money amount) {
        if (amount != null) {
            amounts.put(category, amount);
        }
    }

    public Money asked(String category) {
        return asked.getOrDefault(CostCategory.valueOf(category), Money.ZERO);
    }

    public AwardKind[] getKinds() {
        return AwardKind.values();
    }

    public ItemView getItem() {
        return item;
    }

    public String getItemId() {
        return itemId;
    }

    public void setItemId(String itemId) {
        this.itemId = itemId;
    }

    /** Of the item as it is now; what a form was drawn from comes back with it. */
    public long getVersion() {
        return item.version();
    }

    public void setVersion(long version) {
        seenVersion = version;
    }

    public AwardKind getKind() {
        return kind;
    }

    public void setKind(AwardKind kind) {
        this.kind = kind;
    }

    public Money getFirstPost() {
        return firstPost;
    }

    public void setFirstPost(Money firstPost) {
        this.firstPost = firstPost;
    }

    public Money getEquipment() {
        return equipment;
    }

    public void setEquipment(Money equipment) {
        this.equipment = equipment;
    }

    public Money getEngineering() {
        return engineering;
    }

    public void setEngineering(Money engineering) {
        this.engineering = engineering;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }
}
