package coop.impulsion.award.web;

import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ConditionLine;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The conditions that keep instalments waiting: those to verify and those to show. */
@Named
@RequestScoped
public class ConditionListPage {

    @Inject
    private AwardReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    private ConditionStatus status;
    private List<ConditionLine> conditions;

    public List<ConditionLine> getConditions() {
        if (conditions == null) {
            conditions = reads.conditions(fund.id(), status);
        }
        return conditions;
    }

    /** Whether its instalment should have been paid already. */
    public boolean isLate(ConditionLine line) {
        return line.dueOn() != null && line.dueOn().isBefore(clock.today());
    }

    public List<ConditionStatus> getStatuses() {
        return List.of(ConditionStatus.EVIDENCE_GIVEN, ConditionStatus.OPEN);
    }

    public ConditionStatus getStatus() {
        return status;
    }

    public void setStatus(ConditionStatus status) {
        this.status = status;
    }
}
