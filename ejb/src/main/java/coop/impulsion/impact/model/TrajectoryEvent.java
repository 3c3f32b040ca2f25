package coop.impulsion.impact.model;

import coop.impulsion.document.DocumentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated moment of a project's story, with a picture or without. Contributors and the public read it once its carriers
 * agreed to publish it; until they answered, they are asked.
 */
@Entity
@Table(name = "impact_event")
public class TrajectoryEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_event_seq")
    @SequenceGenerator(name = "impact_event_seq", sequenceName = "impact_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String title;
    private String words;

    @Column(name = "is_published")
    private boolean isPublished;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "picture_id")
    private Long pictureId;

    @Column(name = "picture_alternative")
    private String pictureAlternative;

    @Column(name = "picture_caption")
    private String pictureCaption;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected TrajectoryEvent() {}

    public static TrajectoryEvent tell(
            long projectId, LocalDate happenedOn, String title, String words, String recordedBy, Instant recordedAt) {
        TrajectoryEvent event = new TrajectoryEvent();
        event.projectId = projectId;
        event.retell(happenedOn, title, words);
        event.recordedBy = recordedBy;
        event.recordedAt = recordedAt;
        return event;
    }

    public void retell(LocalDate newHappenedOn, String newTitle, String newWords) {
        happenedOn = newHappenedOn;
        title = newTitle;
        words = newWords;
    }

    /**
     * @param alternative what it shows, for those who don't see it
     * @param caption or null
     */
    public void show(DocumentId picture, String alternative, String caption) {
        pictureId = picture.value();
        pictureAlternative = alternative;
        pictureCaption = caption;
    }

    public void showNothing() {
        pictureId = null;
        pictureAlternative = null;
        pictureCaption = null;
    }

    /** The carriers agreed that it is read by others. */
    public void publish(String by, Instant at) {
        answer(true, by, at);
    }

    /** The carriers keep it to themselves: later statements leave it out, issued ones stay as they are. */
    public void withdraw(String by, Instant at) {
        answer(false, by, at);
    }

    /** It has changed: the carriers are asked anew, and it is not published meanwhile. */
    public void ask() {
        isPublished = false;
        answeredBy = null;
        answeredAt = null;
    }

    private void answer(boolean isAgreed, String by, Instant at) {
        if (answeredBy == null || isPublished != isAgreed) {
            isPublished = isAgreed;
            answeredBy = by;
            answeredAt = at;
        }
    }

    public long id() {
        return id;
    }

    public long projectId() {
        return projectId;
    }

    public String title() {
        return title;
    }

    public boolean isPublished() {
        return isPublished;
    }

    /** Whether somebody answered for the carriers. */
    public boolean isAnswered() {
        return answeredBy != null;
    }

    public long version() {
        return version;
    }
}
