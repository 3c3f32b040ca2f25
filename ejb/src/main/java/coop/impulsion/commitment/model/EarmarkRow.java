package coop.impulsion.commitment.model;

import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An {@link Earmark} as a row: EclipseLink embeds classes, not records. */
@Embeddable
public class EarmarkRow {

    @Enumerated(EnumType.STRING)
    private EarmarkKind kind;

    private String value;

    protected EarmarkRow() {}

    EarmarkRow(Earmark earmark) {
        kind = earmark.kind();
        value = earmark.value();
    }

    Earmark earmark() {
        return new Earmark(kind, value);
    }
}
