package coop.impulsion.disbursement.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Prepares the order that pays an instalment, after showing whose money it will draw and whether it is there. */
@Named
@RequestScoped
public class PrepareOrderPage {

    @Inject
    private AwardReads awards;

    @Inject
    private AwardForecasting forecasting;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.award}")
    private String award;

    @Inject
    @ManagedProperty("#{param.instalment}")
    private String instalment;

    private AwardDetail detail;
    private InstalmentView view;
    private AwardForecast forecast;
    private CommandKey commandKey = CommandKey.fresh();

    @PostConstruct
    void read() {
        detail = awards.byNumber(fund.id(), award);
        view = detail.instalments().stream()
                .filter(one -> one.id().toString().equals(instalment))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(instalment)));
    }

    public String prepare() {
        String order = preparing.prepare(fund.id(), commandKey, award, view.id());
        notices.done("disbursement.prepared", order);
        return "/disbursement/item.xhtml?number=" + order + "&faces-redirect=true";
    }

    /** Whether it may be ordered now. */
    public boolean isPayable() {
        return view.status() == InstalmentStatus.PAYABLE && !isWaiting();
    }

    /** Whether nobody carries all that is to be paid up to it. */
    public boolean isWaiting() {
        return detail.waiting().contains(view.reference());
    }

    public AwardForecast getForecast() {
        if (forecast == null) {
            forecast = forecasting.paying(fund.id(), award, view.id());
        }
        return forecast;
    }

    public AwardDetail getDetail() {
        return detail;
    }

    public InstalmentView getView() {
        return view;
    }

    public String getAward() {
        return award;
    }

    public String getInstalment() {
        return instalment;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }
}
