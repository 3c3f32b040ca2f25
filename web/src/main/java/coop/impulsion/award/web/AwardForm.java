package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardReads;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the forms of acts on one award have in common: the award as it is read, the version seen, the command's key. */
public class AwardForm {

    @Inject
    private AwardReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private AwardDetail detail;
    private CommandKey commandKey = CommandKey.fresh();
    private long version = -1;

    public AwardDetail getDetail() {
        if (detail == null) {
            detail = reads.byNumber(fund.id(), number);
        }
        return detail;
    }

    protected FundId fund() {
        return fund.id();
    }

    protected LocalDate today() {
        return clock.today();
    }

    /** Says that it was done and goes to the award. */
    protected String done(String key, Object... values) {
        notices.done(key, values);
        return "/award/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    /** Says on this page what is missing. */
    protected String problem(String field, String key) {
        notices.problem(field, key);
        return null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    /** That of the page that is filled in, or of the award as it is read. */
    public long getVersion() {
        return version < 0 ? getDetail().version() : version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
