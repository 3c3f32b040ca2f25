package coop.impulsion.impact.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundClock;
import coop.impulsion.impact.EventPicture;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.RetellEvent;
import coop.impulsion.impact.TellEvent;
import coop.impulsion.impact.TrajectoryTelling;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The form of a moment of the story: a new one, or one to be told in other words. */
@Named
@RequestScoped
public class EventPage {

    /** More is never read: the use case refuses it anyway. */
    private static final int MOST_BYTES = 11 * 1024 * 1024;

    @Inject
    private FollowUps followUps;

    @Inject
    private TrajectoryTelling trajectory;

    @Inject
    private FundClock clock;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    @Inject
    @ManagedProperty("#{param.event}")
    private String asked;

    private FollowUpView view;
    private FollowUpView.Event event;
    private long version;
    private LocalDate happenedOn;
    private String title;
    private String words;
    private Part file;
    private String alternative;
    private String caption;
    private boolean published;
    private boolean pictureRemoved;

    @PostConstruct
    void read() {
        view = followUps.of(fund.id(), number);
        happenedOn = clock.today();
        if (asked != null && !asked.isEmpty()) {
            event = view.events().stream()
                    .filter(one -> Long.toString(one.id()).equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND));
            version = event.version();
            happenedOn = event.happenedOn();
            title = event.title();
            words = event.words();
        }
    }

    public boolean isNew() {
        return event == null;
    }

    public String save() {
        EventPicture picture = picture();
        if (isNew()) {
            trajectory.tell(new TellEvent(fund.id(), number, happenedOn, title, words, published, picture));
        } else {
            trajectory.retell(new RetellEvent(
                    fund.id(), number, event.id(), version, happenedOn, title, words, picture, pictureRemoved));
        }
        notices.done(view.isAnswering() ? "impact.event.told" : "impact.event.toldForAgreement");
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    /** Null when none was chosen. */
    private EventPicture picture() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            return new EventPicture(
                    file.getSubmittedFileName(),
                    file.getContentType(),
                    content.readNBytes(MOST_BYTES),
                    alternative,
                    caption);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FollowUpView getView() {
        return view;
    }

    public FollowUpView.Event getEvent() {
        return event;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public boolean isPictureRemoved() {
        return pictureRemoved;
    }

    public void setPictureRemoved(boolean pictureRemoved) {
        this.pictureRemoved = pictureRemoved;
    }
}
