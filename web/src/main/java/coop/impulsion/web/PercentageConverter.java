package coop.impulsion.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Percentages of two decimals at most, {@code "33,33"} or {@code "50 %"}, kept as basis points: 3,333 and 5,000. */
@FacesConverter("impulsion.percentage")
public class PercentageConverter implements Converter<Integer> {

    private static final Pattern TYPED = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.replaceAll("[\\s\u00A0\u202F%]", "");
        if (!TYPED.matcher(text).matches()) {
            throw new ConverterException(FieldProblem.of("web.percentage.unreadable", typed.strip()));
        }
        return new BigDecimal(text.replace(',', '.')).movePointRight(2).intValueExact();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer basisPoints) {
        if (basisPoints == null) {
            return "";
        }
        return component instanceof UIInput
                ? FrenchFormat.plainPercentage(basisPoints)
                : FrenchFormat.percentage(basisPoints);
    }
}
