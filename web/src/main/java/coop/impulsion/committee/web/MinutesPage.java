package coop.impulsion.committee.web;

import coop.impulsion.committee.MinutesSigning;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionRunning;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A session's minutes: what is added to the record by hand, the draft, and the chair's signature that locks it all. */
@Named
@RequestScoped
public class MinutesPage {

    @Inject
    private SessionReads reads;

    @Inject
    private SessionRunning running;

    @Inject
    private MinutesSigning signing;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private SessionFile file;
    private Long seenVersion;
    private String secretary;
    private String remarks;

    @PostConstruct
    void read() {
        file = reads.byNumber(fund.id(), number);
        secretary = file.secretary() == null && user.isOneOf("MANAGER") ? user.getName() : file.secretary();
        remarks = file.remarks();
    }

    public String remark() {
        running.remark(fund.id(), file.session().id(), secretary, remarks);
        notices.done("committee.minutes.remarked");
        return again();
    }

    public String sign() {
        signing.sign(fund.id(), file.session().id(), seenVersion);
        notices.done("committee.minutes.signedDone", number);
        return again();
    }

    private String again() {
        return "/committee/minutes.xhtml?faces-redirect=true&number=" + number;
    }

    public SessionFile getFile() {
        return file;
    }

    public boolean isClosed() {
        return file.session().status() == SessionStatus.CLOSED;
    }

    public boolean isSigned() {
        return file.session().status() == SessionStatus.SIGNED;
    }

    /** Of the session as it is now; what a form was drawn from comes back with it. */
    public long getVersion() {
        return file.session().version();
    }

    public void setVersion(long version) {
        seenVersion = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
