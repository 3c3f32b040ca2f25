package coop.impulsion.committee.web;

import coop.impulsion.committee.DecisionReleasing;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.WriteLetter;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What each carrier will read of a session's decisions, drafted from the record and edited by the manager; then all of
 * them are told at once.
 */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private SessionReads reads;

    @Inject
    private DecisionReleasing releasing;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private SessionFile file;
    private List<Letter> letters;

    @PostConstruct
    void read() {
        file = reads.byNumber(fund.id(), number);
        letters = file.items().stream()
                .map(item -> new Letter(item, item.letter() == null ? draft(item) : item.letter()))
                .toList();
    }

    /** A letter to begin with, from what was decided and why. */
    private String draft(ItemView item) {
        String key = "committee.release.draft." + item.outcome();
        return texts.with(key, List.of(item.projectName(), item.total(), item.requested()))
                + "\n\n" + item.reasons() + "\n\n"
                + texts.of("committee.release.draft.signed", fund.getName(), user.getName());
    }

    public String write() {
        releasing.write(
                fund.id(),
                file.session().id(),
                letters.stream()
                        .map(letter -> new WriteLetter(letter.item.id(), letter.seenVersion, letter.text))
                        .toList());
        notices.done("committee.release.written", letters.size());
        return "/committee/release.xhtml?faces-redirect=true&number=" + number;
    }

    public String release() {
        releasing.release(fund.id(), file.session().id());
        notices.done("committee.release.done", file.items().size());
        return "/committee/session.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isSigned() {
        return file.session().status() == SessionStatus.SIGNED;
    }

    /** Whether the letters may be changed by the reader. */
    public boolean isWritable() {
        boolean isHeld = isSigned() || file.session().status() == SessionStatus.CLOSED;
        return isHeld && !isReleased() && user.isOneOf("MANAGER");
    }

    public boolean isReleased() {
        return file.session().releasedAt() != null;
    }

    public boolean isAllWritten() {
        return file.items().stream().allMatch(item -> item.letter() != null);
    }

    public List<Letter> getLetters() {
        return letters;
    }

    /** One letter, as it is typed. */
    public static class Letter {

        private final ItemView item;
        private Long seenVersion;
        private String text;

        Letter(ItemView item, String text) {
            this.item = item;
            this.text = text;
        }

        public ItemView getItem() {
            return item;
        }

        public boolean isWritten() {
            return item.letter() != null;
        }

        public String getTone() {
            return CommitteeWords.tone(item);
        }

        /** Of the item as it is now; what the form was drawn from comes back with it. */
        public long getVersion() {
            return item.version();
        }

        public void setVersion(long version) {
            seenVersion = version;
        }

        public String getLetter() {
            return text;
        }

        public void setLetter(String letter) {
            text = letter;
        }
    }

    public SessionFile getFile() {
        return file;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
