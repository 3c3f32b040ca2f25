package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckView;
import coop.impulsion.application.CorrectionAsking;
import coop.impulsion.application.GivenAnswer;
import coop.impulsion.application.Screening;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The checklist of an application with what the data answer, what the manager answers, and the finding. */
@Named
@RequestScoped
public class ScreeningPage {

    @Inject
    private Screening screening;

    @Inject
    private CorrectionAsking corrections;

    @Inject
    private ApplicationPage application;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private List<Line> lines;
    private Long seenVersion;
    private String reason;

    /** A line with what is chosen and written in it. */
    public static class Line {

        private final CheckView check;
        private final String because;
        private CheckAnswer answer;
        private String note;

        Line(CheckView check, String because) {
            this.check = check;
            this.because = because;
            answer = check.given();
            note = check.note();
        }

        public CheckView getCheck() {
            return check;
        }

        /** Why the data answer so, or can't. */
        public String getBecause() {
            return because;
        }

        public CheckAnswer getAnswer() {
            return answer;
        }

        public void setAnswer(CheckAnswer answer) {
            this.answer = answer;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = screening.checklist(fund.id(), application.getView().id()).stream()
                    .map(check -> new Line(
                            check,
                            texts.with(
                                    "application.because." + check.automatic().because(),
                                    check.automatic().arguments())))
                    .toList();
        }
        return lines;
    }

    /** How many lines still wait for an answer. */
    public long getLeft() {
        return getLines().stream().filter(line -> line.check.answer() == null).count();
    }

    /** Whether the reader may answer and find. */
    public boolean isOpen() {
        return user.isOneOf("MANAGER") && application.getView().status() == ApplicationStatus.SUBMITTED;
    }

    public String save() {
        screening.answerAll(
                fund.id(),
                application.getView().id(),
                getLines().stream()
                        .map(line -> new GivenAnswer(line.check.id(), line.answer, line.note))
                        .toList());
        notices.done("application.screening.saved");
        return again("&tab=screening");
    }

    public String admit() {
        screening.admit(fund.id(), application.getView().id(), seenVersion);
        notices.done("application.screening.admitted", application.getView().number());
        return again("");
    }

    public String refuse() {
        screening.refuse(fund.id(), application.getView().id(), seenVersion, reason);
        notices.done("application.screening.refused", application.getView().number());
        return again("");
    }

    /** Stops waiting for the carrier. */
    public String giveUp() {
        corrections.giveUp(fund.id(), application.getView().id(), seenVersion);
        notices.done("application.correction.givenUp");
        return again("&tab=screening");
    }

    private String again(String tab) {
        return Addresses.item(application.getView()) + tab + "&faces-redirect=true";
    }

    public CheckAnswer[] getAnswers() {
        return CheckAnswer.values();
    }

    public Long getSeenVersion() {
        return seenVersion == null ? Long.valueOf(application.getView().version()) : seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
