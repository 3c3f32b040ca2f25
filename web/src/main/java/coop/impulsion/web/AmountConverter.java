package coop.impulsion.web;

import coop.impulsion.money.Money;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/**
 * Reads amounts as people type them, {@code "1 234,56"}, {@code "1234.5"}, {@code "25 000 €"}, and writes them as in
 * France: without a unit in a field, with the euro sign in text. A third decimal or a letter is refused at the field.
 */
@FacesConverter(forClass = Money.class)
public class AmountConverter implements Converter<Money> {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]");
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,13}([.,]\\d{1,2})?");

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text =
                SPACES.matcher(typed).replaceAll("").replace('\u2212', '-').replaceFirst("(€|EUR)$", "");
        if (!TYPED.matcher(text).matches()) {
            throw new ConverterException(FieldProblem.of("web.amount.unreadable", typed.strip()));
        }
        return Money.parse(text.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money amount) {
        return component instanceof UIInput ? FrenchFormat.plainAmount(amount) : FrenchFormat.amount(amount);
    }
}
