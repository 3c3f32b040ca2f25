package coop.impulsion.impact.model;

import coop.impulsion.impact.Contract;
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
import java.time.LocalDate;

/** The first job of a project: who is employed how, since when, and the months really worked. One for a project. */
@Entity
@Table(name = "impact_first_post")
public class FirstPost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "impact_first_post_seq")
    @SequenceGenerator(name = "impact_first_post_seq", sequenceName = "impact_first_post_seq", allocationSize = 50)
    private Long id;

    @Column(name = "project_id")
    private long projectId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Contract contract;

    @Column(name = "fte_hundredths")
    private int fteHundredths;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "months_worked_hundredths")
    private long monthsWorkedHundredths;

    @Version
    private long version;

    protected FirstPost() {}

    public static FirstPost open(long projectId) {
        FirstPost post = new FirstPost();
        post.projectId = projectId;
        return post;
    }

    /** Null while it was never kept. */
    public Long seenVersion() {
        return id == null ? null : version;
    }

    public void describe(
            String newTitle,
            Contract newContract,
            int newFteHundredths,
            LocalDate newStartedOn,
            LocalDate newEndedOn,
            long newMonthsWorkedHundredths) {
        title = newTitle;
        contract = newContract;
        fteHundredths = newFteHundredths;
        startedOn = newStartedOn;
        endedOn = newEndedOn;
        monthsWorkedHundredths = newMonthsWorkedHundredths;
    }
}
