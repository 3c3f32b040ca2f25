package coop.impulsion.scenario.web;

import coop.impulsion.web.Texts;
import java.util.List;

/** What the interface for programs says of a field, in the words of the pages. */
final class JsonFaultWords {

    /** How its sentences begin, the longer first where one begins like another. */
    private static final List<String> BEGINNINGS = List.of(
            "is missing",
            "must be above 0.00",
            "must not be above the amount",
            "must not be negative",
            "must not stand beside a ceiling",
            "must sum to 100.00",
            "must have at least one line",
            "must be an amount",
            "must be a percentage",
            "must be a day",
            "must be one of",
            "must be at most",
            "is not a known field",
            "is not a class of contributors",
            "is not a cost category",
            "is also the id of",
            "is given twice",
            "is not well-formed JSON");

    private JsonFaultWords() {}

    static String of(Texts texts, String detail) {
        return BEGINNINGS.stream()
                .filter(detail::startsWith)
                .findFirst()
                .map(beginning -> texts.get("scenario.json." + beginning.replaceAll("[^A-Za-z0-9]+", "-")))
                .orElse(texts.get("scenario.json.other"));
    }
}
