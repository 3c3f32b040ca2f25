package coop.impulsion.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Measured quantities as people type them, {@code "1 234,5"} or {@code "-3.75"}, with two decimals at most. */
@FacesConverter("impulsion.quantity")
public class QuantityConverter implements Converter<BigDecimal> {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]");
    private static final Pattern TYPED = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        if (!TYPED.matcher(text).matches()) {
            throw new ConverterException(FieldProblem.of("web.quantity.unreadable", typed.strip()));
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal quantity) {
        return FrenchFormat.quantity(quantity);
    }
}
