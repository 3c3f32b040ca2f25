package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.AskCorrection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A request to correct named fields of an application, open until the carrier hands the form in again. */
@Entity
@Table(name = "application_correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_correction_seq")
    @SequenceGenerator(
            name = "application_correction_seq",
            sequenceName = "application_correction_seq",
            allocationSize = 50)
    private long id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_by_on")
    private LocalDate answerByOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "application_correction_field", joinColumns = @JoinColumn(name = "correction_id"))
    private List<FieldToCorrect> fields = new ArrayList<>();

    @Version
    private long version;

    protected Correction() {}

    /**
     * @param correctable the keys that may be named
     * @throws ApplicationRefused without a field, with an unknown one, without a note, or with a day already past
     */
    static Correction asked(
            AskCorrection command, List<String> correctable, String userName, Instant now, LocalDate today) {
        if (command.fields().isEmpty()) {
            throw new ApplicationRefused(Reason.NOTHING_TO_CORRECT, "fields");
        }
        if (command.answerByOn() == null || command.answerByOn().isBefore(today)) {
            throw new ApplicationRefused(Reason.ANSWER_DATE_PAST, "answerByOn");
        }
        Correction correction = new Correction();
        correction.applicationId = command.application().value();
        correction.askedBy = userName;
        correction.askedAt = now;
        correction.answerByOn = command.answerByOn();
        Set<String> named = new TreeSet<>();
        for (AskCorrection.Field field : command.fields()) {
            if (!correctable.contains(field.key()) || !named.add(field.key())) {
                throw new ApplicationRefused(Reason.FIELD_UNKNOWN, "fields", field.key());
            }
            if (field.why() == null) {
                throw new ApplicationRefused(Reason.REASON_MISSING, "fields", field.key());
            }
            correction.fields.add(
                    new FieldToCorrect(field.key(), field.why(), Texts.required(field.note(), "fields", 2000)));
        }
        return correction;
    }

    /** Keys that the carrier may write in. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        fields.forEach(field -> keys.add(field.key()));
        return keys;
    }

    void answer(Instant now) {
        answeredAt = now;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public long version() {
        return version;
    }
}
