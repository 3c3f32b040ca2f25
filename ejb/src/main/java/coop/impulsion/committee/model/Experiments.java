package coop.impulsion.committee.model;

import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What an application says is tested, as its award begins with it. */
public final class Experiments {

    private Experiments() {}

    /**
     * @param words what was handed in, by field key
     * @param granted the award: no more of it can be lost
     */
    public static ExperimentTerms terms(Map<String, String> words, Money granted) {
        LocalDate startsOn = day(words.get("experiment.startsOn"));
        String months = words.getOrDefault("experiment.months", "");
        boolean hasEnd = startsOn != null && months.matches("\\d{1,2}");
        return new ExperimentTerms(
                words.get("experiment.object"),
                startsOn,
                // Twelve months from 1 September end on 31 August.
                hasEnd ? startsOn.plusMonths(Long.parseLong(months)).minusDays(1) : null,
                lines(words.get("experiment.hypotheses")),
                lines(words.get("experiment.successSigns")),
                loss(words.get("experiment.acceptableLoss"), granted),
                words.get("post.title"));
    }

    private static Money loss(String text, Money granted) {
        return text == null || !text.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? null
                : Money.parse(text).min(granted);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.replaceFirst("^\\s*[-•*]\\s+", "").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
