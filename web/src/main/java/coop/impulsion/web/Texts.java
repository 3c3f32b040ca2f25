package coop.impulsion.web;

import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the pages, by key: {@code #{t['commitment.title']}} reads key {@code commitment.title} from the bundle
 * {@code coop.impulsion.commitment.web.messages}; the first part of a key is its feature, and no registration is
 * needed. Keys of the frame start with {@code web.} and stand in {@code coop.impulsion.web.messages}.
 *
 * <p>A text may name values: {@code #{t.of('commitment.count', n)}} with the text <code>{0} {0|engagement|engagements}</code>
 * gives "1 engagement" and "12 engagements" (in French 0 and 1 are singular). Values are written as in France: amounts,
 * days, moments, numbers, and enum constants by their own key, see {@link #label}; several values with commas between, of
 * many the first. Apostrophes need no doubling.
 */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final String ROOT = "coop.impulsion.";
    private static final int MOST_LISTED = 10;
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text of a key; the key itself where there is none, so that a gap is seen at once. */
    @Override
    public String get(Object key) {
        return text(String.valueOf(key), Locale.FRENCH);
    }

    @Override
    public boolean containsKey(Object key) {
        return !get(key).equals(key);
    }

    /** For maps only: texts are looked up, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    public String of(String key, Object first) {
        return filled(get(key), first);
    }

    public String of(String key, Object first, Object second) {
        return filled(get(key), first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return filled(get(key), first, second, third);
    }

    /** The text of a key with as many values as it names. */
    public String with(String key, Collection<?> values) {
        return filled(get(key), values.toArray());
    }

    /**
     * The word for an enum constant: {@code coop.impulsion.risksharing.ContributorClass.PUBLIC} has the key
     * {@code risksharing.ContributorClass.PUBLIC}. The empty text for none.
     */
    public String label(Object constant) {
        if (!(constant instanceof Enum<?> known)) {
            return "";
        }
        Class<?> type = known.getDeclaringClass();
        String feature = type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
        return get(feature + '.' + type.getSimpleName() + '.' + known.name());
    }

    private String filled(String pattern, Object... values) {
        Matcher place = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            int index = Integer.parseInt(place.group(1));
            Object value = index < values.length ? values[index] : null;
            String word = place.group(2) == null ? written(value) : isPlural(value) ? place.group(3) : place.group(2);
            place.appendReplacement(text, Matcher.quoteReplacement(word));
        }
        return place.appendTail(text).toString();
    }

    private String written(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Money amount) {
            return FrenchFormat.amount(amount);
        } else if (value instanceof LocalDate day) {
            return FrenchFormat.day(day);
        } else if (value instanceof Instant moment) {
            return FrenchFormat.moment(moment);
        } else if (value instanceof BigDecimal quantity) {
            return FrenchFormat.quantity(quantity);
        } else if (value instanceof Long || value instanceof Integer) {
            return FrenchFormat.number(((Number) value).longValue());
        } else if (value instanceof Enum<?>) {
            return label(value);
        } else if (value instanceof Collection<?> several) {
            return listed(several);
        }
        return value.toString();
    }

    /** All, or where that were too many to read the first of them and how many more. */
    private String listed(Collection<?> several) {
        int shown = several.size() > MOST_LISTED ? MOST_LISTED - 2 : several.size();
        String first = several.stream().limit(shown).map(this::written).collect(Collectors.joining(", "));
        return shown == several.size() ? first : of("web.list.more", first, several.size() - shown);
    }

    private static boolean isPlural(Object value) {
        return value instanceof Number number && Math.abs(number.longValue()) > 1;
    }

    private static String text(String key, Locale locale) {
        int point = key.indexOf('.');
        if (point < 1) {
            return key;
        }
        String feature = key.substring(0, point);
        String bundle = ROOT + (feature.equals("web") ? "web.messages" : feature + ".web.messages");
        try {
            return ResourceBundle.getBundle(
                            bundle, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
