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
import coop.impulsion.web.TypedAmounts;
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
    private TypedAmounts amounts;
    private String conditions;

    @PostConstruct
    void read() {
        item = reads.item(fund.id(), CommitteeWords.itemId(itemId));
        asked = reads.requested(fund.id(), item.id());
        kind = item.kind();
        EnumMap<CostCategory, Money> shown = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            shown.put(category, item.amounts().getOrDefault(category, Money.ZERO));
        }
        amounts = new TypedAmounts(shown);
        conditions = String.join("\n", item.conditions());
    }

    public String propose() {
        planning.propose(new ProposeAward(fund.id(), item.id(), seenVersion, kind, amounts.byCategory(), conditions));
        notices.done("committee.proposal.done", item.projectName());
        return "/committee/item.xhtml?faces-redirect=true&item=" + itemId;
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

    public TypedAmounts getAmounts() {
        return amounts;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }
}
