package coop.impulsion.application.web;

import coop.impulsion.application.FieldKind;
import coop.impulsion.application.FormField;
import coop.impulsion.money.Money;
import coop.impulsion.territory.Place;
import coop.impulsion.territory.PlaceKind;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.web.AmountConverter;
import coop.impulsion.web.DayConverter;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Between what a person types in a field of the form and what is kept of it: {@code 1 234,5} is kept as {@code 1234.50},
 * {@code 22/11/2026} as {@code 2026-11-22}, {@code Lons-le-Saunier} as {@code 39300}. What can't be read so is kept as
 * it was typed: a draft may be wrong, and its field says so.
 */
@ApplicationScoped
public class TypedWords {

    private static final Set<PlaceKind> COMMUNES = EnumSet.of(PlaceKind.COMMUNE);

    @Inject
    private TerritorySearch territory;

    @Inject
    private Texts texts;

    /** What is kept of what was typed; the empty text for nothing. */
    public String kept(FormField field, String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case AMOUNT -> amount(text);
            case DATE -> date(text);
            case WHOLE, SIREN ->
                text.matches("[\\d\\s\u00A0\u202F]+") ? text.replaceAll("[\\s\u00A0\u202F]", "") : text;
            case HUNDREDTHS -> text.matches("\\d{1,6},\\d{1,2}") ? text.replace(',', '.') : text;
            case COMMUNE -> commune(text);
            default -> text;
        };
    }

    /** What is kept as an input shows it; what was not readable is shown as it was typed. */
    public String shown(FormField field, String kept) {
        if (kept == null || kept.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case AMOUNT -> isAmount(kept) ? FrenchFormat.plainAmount(Money.parse(kept)) : kept;
            case DATE -> day(kept);
            case HUNDREDTHS -> kept.matches("\\d{1,6}\\.\\d{1,2}") ? kept.replace('.', ',') : kept;
            case COMMUNE -> territory.byCode(kept, COMMUNES).map(Place::label).orElse(kept);
            default -> kept;
        };
    }

    /** The same as a sentence reads it: with its unit, choices by their names. */
    public String read(FormField field, String kept) {
        if (kept == null || kept.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case AMOUNT -> isAmount(kept) ? FrenchFormat.amount(Money.parse(kept)) : kept;
            case CHOICE -> field.choices().contains(kept) ? choice(field, kept) : kept;
            case CONFIRMATION -> texts.get("application.confirmed");
            case WHOLE -> texts.of("application.months", kept);
            case HUNDREDTHS -> texts.of("application.fullTime", shown(field, kept));
            default -> shown(field, kept);
        };
    }

    /** The communes that an unclear text may mean; none once it is clear. */
    public List<String> candidates(FormField field, String kept) {
        boolean isUnclear = field.kind() == FieldKind.COMMUNE && kept != null && !kept.matches("\\d[0-9AB]\\d{3}|");
        return isUnclear
                ? territory.find(kept, COMMUNES).stream().map(Place::label).toList()
                : List.of();
    }

    /** The name of a choice: {@code application.choice.resource.kind.LOAN}. */
    String choice(FormField field, String name) {
        return texts.get("application.choice." + field.asked() + '.' + name);
    }

    private static String amount(String text) {
        try {
            return new AmountConverter().getAsObject(null, null, text).toString();
        } catch (ConverterException unreadable) {
            return text;
        }
    }

    private static String date(String text) {
        try {
            return new DayConverter().getAsObject(null, null, text).toString();
        } catch (ConverterException unreadable) {
            return text;
        }
    }

    private static String day(String kept) {
        try {
            return FrenchFormat.day(LocalDate.parse(kept));
        } catch (DateTimeException unreadable) {
            return kept;
        }
    }

    private static boolean isAmount(String kept) {
        return kept.matches("\\d{1,13}(\\.\\d{1,2})?");
    }

    private String commune(String text) {
        List<Place> found = territory.find(text, COMMUNES);
        return found.size() == 1 ? found.get(0).code() : text;
    }
}
