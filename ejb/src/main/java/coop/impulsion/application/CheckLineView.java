package coop.impulsion.application;

/**
 * A line of a fund's checklist, as its editor shows it.
 *
 * @param parameter communes and intercommunal bodies served (codes with a blank between), or a ceiling; null for none
 */
public record CheckLineView(
        CheckId id,
        int place,
        CheckKind kind,
        String title,
        String help,
        String parameter,
        boolean isActive,
        long version) {}
