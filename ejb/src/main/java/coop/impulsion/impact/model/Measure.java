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

/**
 * A value of an indicator in a project on a day, in hundredths of the unit. It is never overwritten: a later record of
 * the same day supersedes it.
 */
@Entity
@Table(name = "impact_measure")
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_measure_seq")
    @SequenceGenerator(name = "impact_measure_seq", sequenceName = "impact_measure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "indicator_id")
    private long indicatorId;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "value_hundredths")
    private long valueHundredths;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "is_superseded")
    private boolean isSuperseded;

    @Version
    private long version;

    protected Measure() {}

    public static Measure record(
            long projectId,
            long indicatorId,
            LocalDate measuredOn,
            long valueHundredths,
            String note,
            String recordedBy,
            Instant recordedAt) {
        Measure measure = new Measure();
        measure.projectId = projectId;
        measure.indicatorId = indicatorId;
        measure.measuredOn = measuredOn;
        measure.valueHundredths = valueHundredths;
        measure.note = note;
        measure.recordedBy = recordedBy;
        measure.recordedAt = recordedAt;
        return measure;
    }

    /** A later record of the same day counts instead. */
    public void supersede() {
        isSuperseded = true;
    }
}
