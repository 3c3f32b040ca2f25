package coop.impulsion.web;

import jakarta.faces.application.FacesMessage;
import java.util.List;

/** What a converter says at its field when it cannot read what was typed. */
final class FieldProblem {

    private static final Texts TEXTS = new Texts();
    private static final int SHOWN_LENGTH = 60;

    private FieldProblem() {}

    /** @param typed what the person typed, shown back cut to 60 characters */
    static FacesMessage of(String key, String typed) {
        String shown = typed.length() <= SHOWN_LENGTH ? typed : typed.substring(0, SHOWN_LENGTH) + "…";
        String text = TEXTS.with(key, List.of(shown));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
