package coop.impulsion.impact.model;

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

/** A dated moment of a project's story. Contributors read it once its carriers agreed to publish it. */
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

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected TrajectoryEvent() {}

    public static TrajectoryEvent tell(
            long projectId,
            LocalDate happenedOn,
            String title,
            String words,
            boolean isPublished,
            String recordedBy,
            Instant recordedAt) {
        TrajectoryEvent event = new TrajectoryEvent();
        event.projectId = projectId;
        event.happenedOn = happenedOn;
        event.title = title;
        event.words = words;
        event.isPublished = isPublished;
        event.recordedBy = recordedBy;
        event.recordedAt = recordedAt;
        return event;
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

    public void publish() {
        isPublished = true;
    }

    /** The carriers withdraw their consent: later statements leave it out, issued ones stay as they are. */
    public void withdraw() {
        isPublished = false;
    }
}
