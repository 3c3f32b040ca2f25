package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.Declaration;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * A member says what binds them to an application, before its file opens; then goes on to what they came for: an item
 * of a session ({@code &item=…}), their review, or the file itself ({@code &file=1}).
 */
@Named
@RequestScoped
public class DeclarePage {

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private ApplicationReads applications;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.application}")
    private String number;

    @Inject
    @ManagedProperty("#{param.item}")
    private String item;

    @Inject
    @ManagedProperty("#{param.file}")
    private String file;

    private ApplicationId id;
    private ApplicationView application;
    private Declaration before;
    private ConflictKind conflict;
    private String note;

    @PostConstruct
    void read() {
        id = applications.idOf(fund.id(), number);
        application = declaring.subject(fund.id(), id);
        before = declaring.mine(fund.id(), id).orElse(null);
        if (before != null) {
            conflict = before.conflict();
            note = before.note();
        }
    }

    public String declare() {
        declaring.declare(fund.id(), id, conflict, note);
        if (conflict.isRecusal()) {
            notices.done("committee.declare.recused", application.projectName());
            return "/committee/reviews.xhtml?faces-redirect=true";
        }
        notices.done("committee.declare.done");
        return getTarget() + "&faces-redirect=true";
    }

    /** Where the reader came from, or wants to go. */
    public String getTarget() {
        if (isForItem()) {
            return "/committee/item.xhtml?item=" + item;
        }
        return (file == null ? "/committee/review.xhtml?application=" : "/application/item.xhtml?number=")
                + application.number();
    }

    /** A number alone goes back into an address. */
    public boolean isForItem() {
        return item != null && item.matches("\\d{1,18}");
    }

    public boolean isForFile() {
        return file != null;
    }

    public ConflictKind[] getConflicts() {
        return ConflictKind.values();
    }

    public Declaration getBefore() {
        return before;
    }

    public boolean isRecused() {
        return before != null && before.conflict().isRecusal();
    }

    public ApplicationView getApplication() {
        return application;
    }

    public String getItem() {
        return item;
    }

    public ConflictKind getConflict() {
        return conflict;
    }

    public void setConflict(ConflictKind conflict) {
        this.conflict = conflict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
