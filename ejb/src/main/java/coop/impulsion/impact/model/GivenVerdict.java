package coop.impulsion.impact.model;

import coop.impulsion.impact.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A verdict on an experiment, with its reasons and what was learned; a later one does not erase it. */
@Entity
@Table(name = "impact_verdict")
public class GivenVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_verdict_seq")
    @SequenceGenerator(name = "impact_verdict_seq", sequenceName = "impact_verdict_seq", allocationSize = 50)
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private String reasons;
    private String learning;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected GivenVerdict() {}

    public static GivenVerdict give(
            long projectId,
            Verdict verdict,
            LocalDate givenOn,
            String reasons,
            String learning,
            String recordedBy,
            Instant recordedAt) {
        GivenVerdict given = new GivenVerdict();
        given.projectId = projectId;
        given.verdict = verdict;
        given.givenOn = givenOn;
        given.reasons = reasons;
        given.learning = learning;
        given.recordedBy = recordedBy;
        given.recordedAt = recordedAt;
        return given;
    }
}
