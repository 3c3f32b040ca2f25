package coop.impulsion.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads legal days as people type them, {@code 22/11/2026}, {@code 1.2.2026}, or as browsers send them,
 * {@code 2026-11-22}; writes {@code 22/11/2026}. The 30th of February is refused, not moved, and so is a year in which no fund
 * has lived: 0226 is 2026 mistyped.
 */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        Matcher french = FRENCH.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (french.matches()) {
                return day(french.group(3), french.group(2), french.group(1));
            } else if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
        } catch (DateTimeException noSuchDay) {
            throw new ConverterException(FieldProblem.of("web.day.unknown", text), noSuchDay);
        }
        throw new ConverterException(FieldProblem.of("web.day.unreadable", text));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return FrenchFormat.day(day);
    }

    private static LocalDate day(String year, String month, String day) {
        LocalDate typed = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        if (typed.getYear() < FIRST_YEAR || typed.getYear() > LAST_YEAR) {
            throw new ConverterException(FieldProblem.of("web.day.year", year));
        }
        return typed;
    }
}
