package coop.impulsion.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** Writes instants as the fund's people read them, {@code 22/11/2026 à 14:05} in Paris; nobody types an instant. */
@FacesConverter(forClass = Instant.class)
public class MomentConverter implements Converter<Instant> {

    /** @throws UnsupportedOperationException always */
    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        throw new UnsupportedOperationException("an instant is shown, never typed");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant moment) {
        return FrenchFormat.moment(moment);
    }
}
