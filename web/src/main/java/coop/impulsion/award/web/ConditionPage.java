package coop.impulsion.award.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.ConditionVerifying;
import coop.impulsion.award.EvidenceGiving;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.InstalmentView.ConditionView;
import coop.impulsion.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;

/** One condition of an instalment: what is asked, the files given for it, and the manager's answer. */
@Named
@RequestScoped
public class ConditionPage extends AwardForm {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private EvidenceGiving giving;

    @Inject
    private ConditionVerifying verifying;

    @Inject
    private CurrentUser user;

    @Inject
    @ManagedProperty("#{param.condition}")
    private String condition;

    private InstalmentView instalment;
    private ConditionView view;
    private Part file;
    private String what;
    private String note;
    private String reason;

    public String give() {
        Upload upload = Upload.of(file);
        if (upload.isNone()) {
            return problem("file", "award.evidence.choose");
        }
        giving.give(
                fund(), getCommandKey(), getNumber(), id(), upload.fileName(), upload.type(), upload.content(), what);
        done("award.evidence.done");
        return "/award/condition.xhtml?number=" + getNumber() + "&condition=" + condition + "&faces-redirect=true";
    }

    public String met() {
        Optional<String> payable = verifying.met(fund(), getCommandKey(), getNumber(), getVersion(), id(), note);
        return payable.isPresent()
                ? done("award.condition.met.payable", payable.get())
                : done("award.condition.met.done");
    }

    public String sendBack() {
        verifying.sendBack(fund(), getNumber(), getVersion(), id(), reason);
        return done("award.condition.sentBack.done");
    }

    public ConditionView getView() {
        find();
        return view;
    }

    public InstalmentView getInstalment() {
        find();
        return instalment;
    }

    private void find() {
        if (view != null) {
            return;
        }
        for (InstalmentView one : getDetail().instalments()) {
            for (ConditionView other : one.conditions()) {
                if (other.id().toString().equals(condition)) {
                    instalment = one;
                    view = other;
                    return;
                }
            }
        }
        throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(condition));
    }

    private ConditionId id() {
        return getView().id();
    }

    /** Whether files may still be given. */
    public boolean isOpen() {
        AwardStatus status = getDetail().award().status();
        return user.isOneOf("CARRIER,MANAGER")
                && (status == AwardStatus.DECIDED || status == AwardStatus.IN_FORCE)
                && getInstalment().status() == InstalmentStatus.PLANNED
                && getView().status() != ConditionStatus.MET;
    }

    /** Whether the manager has something to look at. */
    public boolean isVerifiable() {
        return user.isOneOf("MANAGER") && isOpen() && getView().status() == ConditionStatus.EVIDENCE_GIVEN;
    }

    /** A size as people read it, in kilobytes or megabytes. */
    public String sizeKey(long bytes) {
        return bytes < MEGABYTE ? "document.size.KB" : "document.size.MB";
    }

    public String size(long bytes) {
        long tenths = bytes < MEGABYTE ? Math.max(1, bytes / KILOBYTE) * 10 : bytes * 10 / MEGABYTE;
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }

    public String getCondition() {
        return condition;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
