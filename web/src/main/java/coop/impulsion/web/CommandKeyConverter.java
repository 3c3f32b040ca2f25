package coop.impulsion.web;

import coop.impulsion.basis.CommandKey;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** The hidden key of a form, so that a double click or a replayed post does its command once. */
@FacesConverter(forClass = CommandKey.class)
public class CommandKeyConverter implements Converter<CommandKey> {

    @Override
    public CommandKey getAsObject(FacesContext context, UIComponent component, String sent) {
        try {
            return sent == null || sent.isBlank() ? null : CommandKey.of(sent);
        } catch (IllegalArgumentException notAKey) {
            throw new ConverterException(FieldProblem.of("web.commandKey.unreadable", ""), notAKey);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, CommandKey key) {
        return key == null ? "" : key.toString();
    }
}
