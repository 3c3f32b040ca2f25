package coop.impulsion.application.model;

import coop.impulsion.application.CorrectionReason;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A field named by a correction, with what is wrong in it. */
@Embeddable
public class FieldToCorrect {

    private String field;

    @Enumerated(EnumType.STRING)
    private CorrectionReason why;

    private String note;

    protected FieldToCorrect() {}

    FieldToCorrect(String field, CorrectionReason why, String note) {
        this.field = field;
        this.why = why;
        this.note = note;
    }

    String key() {
        return field;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldToCorrect that
                && that.field.equals(field)
                && that.why == why
                && that.note.equals(note);
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }
}
